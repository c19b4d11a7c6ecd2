package dev.slipway.inputs.internal.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Random;

/**
 * A schedule of any size as Primavera exports it, drawn from a seed: about half of it done, links of all types, twice as many as
 * activities, leads and lags, constraints, float of either sign, level of effort, some activities without links.
 */
public final class GeneratedSchedule {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final LocalDate DATA_DATE = LocalDate.of(2026, 3, 31);
    private static final int WBS_SIZE = 50;
    private static final int HOURS = 8;

    private final int activities;
    private final Random random;
    private final Writer out;

    private GeneratedSchedule(int activities, long seed, Writer out) {
        this.activities = activities;
        this.random = new Random(seed);
        this.out = out;
    }

    /** Writes an XER file of so many activities, and twice as many links. */
    public static void write(int activities, long seed, Writer out) {
        try {
            new GeneratedSchedule(activities, seed, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        line("ERMHDR", "19.12", DATA_DATE, "Project", "admin", "admin", "db", "Project Management", "USD");
        table(
                "CALENDAR",
                "clndr_id",
                "default_flag",
                "clndr_name",
                "clndr_type",
                "day_hr_cnt",
                "week_hr_cnt",
                "clndr_data");
        row(1, "Y", "Five days", "CA_Base", 8, 40, week());
        table("PROJECT", "proj_id", "proj_short_name", "clndr_id", "last_recalc_date", "plan_start_date");
        row(1, "LARGE", 1, DATA_DATE + " 00:00", FIRST_DAY + " 08:00");
        table(
                "PROJWBS",
                "wbs_id",
                "proj_id",
                "seq_num",
                "proj_node_flag",
                "wbs_short_name",
                "wbs_name",
                "parent_wbs_id");
        row(1, 1, 1, "Y", "LARGE", "Large programme", "");
        for (int group = 0; group <= activities / WBS_SIZE; group++) {
            row(group + 2, 1, group + 2, "N", "G" + group, "Group " + group, 1);
        }
        writeTasks();
        writeLinks();
        out.write("%E\n");
        out.flush();
    }

    private static String week() {
        StringBuilder days = new StringBuilder("(0||CalendarData()((0||DaysOfWeek()(");
        for (int day = 1; day <= 7; day++) {
            days.append("(0||").append(day).append("()(");
            days.append(day == 1 || day == 7 ? "" : "(0||0(s|08:00|f|16:00)())").append("))");
        }
        return days.append("))))").toString();
    }

    private void writeTasks() throws IOException {
        table(
                "TASK",
                "task_id",
                "proj_id",
                "wbs_id",
                "clndr_id",
                "task_code",
                "task_name",
                "task_type",
                "status_code",
                "complete_pct_type",
                "phys_complete_pct",
                "target_drtn_hr_cnt",
                "remain_drtn_hr_cnt",
                "total_float_hr_cnt",
                "act_start_date",
                "act_end_date",
                "early_start_date",
                "early_end_date",
                "target_start_date",
                "target_end_date",
                "cstr_type",
                "cstr_date");
        for (int i = 0; i < activities; i++) {
            writeTask(i);
        }
    }

    private void writeTask(int i) throws IOException {
        boolean isMilestone = i % 20 == 19;
        int days = isMilestone ? 0 : 1 + random.nextInt(70);
        LocalDate start = FIRST_DAY.plusDays((long) i * 900 / activities);
        LocalDate finish = start.plusDays(days);
        boolean isDone = finish.isBefore(DATA_DATE) && random.nextInt(10) > 0;
        boolean isLate = random.nextInt(200) == 0;
        boolean isHard = random.nextInt(15) == 0;
        String constraint = isHard ? "CS_MANDFIN" : random.nextInt(15) == 0 ? "CS_MSOA" : "";
        row(
                i + 1,
                1,
                i / WBS_SIZE + 2,
                1,
                "A" + (1000 + i),
                "Activity " + i,
                isMilestone ? "TT_FinMile" : random.nextInt(100) == 0 ? "TT_LOE" : "TT_Task",
                isDone ? "TK_Complete" : "TK_NotStart",
                "CP_Drtn",
                0,
                days * HOURS,
                isDone ? 0 : days * HOURS,
                isDone ? "" : (random.nextInt(120) - 20) * HOURS,
                isDone ? start + " 08:00" : "",
                isDone ? (isLate ? DATA_DATE.plusDays(3) : finish) + " 16:00" : "",
                isDone ? "" : start + " 08:00",
                isDone ? "" : finish + " 16:00",
                start + " 08:00",
                finish + " 16:00",
                constraint,
                constraint.isEmpty() ? "" : finish + " 16:00");
    }

    private void writeLinks() throws IOException {
        table(
                "TASKPRED",
                "task_pred_id",
                "task_id",
                "pred_task_id",
                "proj_id",
                "pred_proj_id",
                "pred_type",
                "lag_hr_cnt");
        String[] types = {"PR_FS", "PR_FS", "PR_FS", "PR_FS", "PR_FS", "PR_FS", "PR_SS", "PR_FF", "PR_SF"};
        for (int i = 0; i < 2 * activities; i++) {
            int from = random.nextInt(activities - 1);
            int to = from + 1 + random.nextInt(Math.min(100, activities - from - 1));
            int lag = random.nextInt(10) == 0 ? random.nextInt(15) - 5 : 0;
            row(i + 1, to + 1, from + 1, 1, 1, types[random.nextInt(types.length)], lag * HOURS);
        }
    }

    private void table(String name, Object... fields) throws IOException {
        line("%T", name);
        out.write("%F\t");
        line(fields);
    }

    private void row(Object... cells) throws IOException {
        out.write("%R\t");
        line(cells);
    }

    private void line(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(cells[i].toString());
        }
        out.write('\n');
    }
}
