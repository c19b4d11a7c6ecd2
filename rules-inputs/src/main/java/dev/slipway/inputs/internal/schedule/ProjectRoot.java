package dev.slipway.inputs.internal.schedule;

import java.util.List;
import org.mpxj.Task;

/** The task that represents the project as a whole: it is not a terminal. */
final class ProjectRoot {

    private ProjectRoot() {}

    /** In MS Project the summary task of level 0; in an XER file the element of the WBS under which all others are. */
    static boolean isIt(Task task) {
        if (!"XER".equals(task.getParentFile().getProjectProperties().getFileType())) {
            return task.getOutlineLevel() != null && task.getOutlineLevel() == 0;
        }
        return List.of(task).equals(task.getParentFile().getChildTasks()) && task.getSummary();
    }
}
