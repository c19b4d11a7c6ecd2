package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Objects;
import org.mpxj.HasCharset;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.asta.AstaTextFileReader;
import org.mpxj.conceptdraw.ConceptDrawProjectReader;
import org.mpxj.edrawproject.EdrawProjectReader;
import org.mpxj.fasttrack.FastTrackReader;
import org.mpxj.ganttdesigner.GanttDesignerReader;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mpx.MPXReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.openplan.OpenPlanReader;
import org.mpxj.phoenix.PhoenixReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.projectcommander.ProjectCommanderReader;
import org.mpxj.projectlibre.ProjectLibreReader;
import org.mpxj.reader.ProjectReader;
import org.mpxj.sage.SageReader;
import org.mpxj.sdef.SDEFReader;
import org.mpxj.synchro.SynchroReader;
import org.mpxj.turboproject.TurboProjectReader;

/**
 * The projects of a file as MPXJ reads them. Each format has its reader named here: MPXJ's own choice of a reader
 * unpacks archives and databases into temporary files, and refuses what is shorter than 512 bytes.
 */
final class ProjectFiles {

    private static final int PIECE = 8192;

    private ProjectFiles() {}

    /**
     * All projects of the file.
     *
     * @throws MPXJException if it is not of that format, or broken
     */
    static List<ProjectFile> read(ScheduleFormat format, byte[] content) throws MPXJException {
        ProjectReader reader = reader(format);
        TextMark mark = TextMark.of(content);
        if (reader instanceof HasCharset withCharset) {
            withCharset.setCharset(mark.charset().orElseGet(() -> charset(content)));
        }
        int start = format == ScheduleFormat.MPX || reader instanceof HasCharset ? mark.length() : 0;
        InputStream bytes = new ByteArrayInputStream(content, start, content.length - start);
        List<ProjectFile> projects =
                reader.readAll(bytes).stream().filter(Objects::nonNull).toList();
        if (format == ScheduleFormat.GANTT_PROJECT) {
            projects.forEach(project -> GanttProjectBaseline.add(project, content));
        }
        return projects;
    }

    private static ProjectReader reader(ScheduleFormat format) {
        return switch (format) {
            case MPP -> new MPPReader();
            case MSPDI -> new MSPDIReader();
            case MPX -> new MPXReader();
            case XER -> linked(new PrimaveraXERFileReader());
            case PMXML -> linked(new PrimaveraPMFileReader());
            case PLANNER -> new PlannerReader();
            case PHOENIX -> new PhoenixReader();
            case GANTT_PROJECT -> new GanttProjectReader();
            case GANTT_DESIGNER -> new GanttDesignerReader();
            case CONCEPT_DRAW -> new ConceptDrawProjectReader();
            case EDRAW_PROJECT -> new EdrawProjectReader();
            case OPEN_PLAN -> new OpenPlanReader();
            case ASTA -> new AstaTextFileReader();
            case PROJECT_LIBRE -> new ProjectLibreReader();
            case FAST_TRACK -> new FastTrackReader();
            case TURBO_PROJECT -> new TurboProjectReader();
            case SYNCHRO -> new SynchroReader();
            case SDEF -> new SDEFReader();
            case SAGE -> new SageReader();
            case PROJECT_COMMANDER -> new ProjectCommanderReader();
            case DATABASE, PACKED, UNKNOWN_XML ->
                throw new IllegalArgumentException("no file of a " + format.title() + " is read");
        };
    }

    private static ProjectReader linked(PrimaveraXERFileReader reader) {
        reader.setLinkCrossProjectRelations(true);
        return reader;
    }

    private static ProjectReader linked(PrimaveraPMFileReader reader) {
        reader.setLinkCrossProjectRelations(true);
        return reader;
    }

    /** UTF-8 where all of it is that; else Windows-1252, as Primavera wrote before. */
    private static Charset charset(byte[] content) {
        return isUtf8(content) ? UTF_8 : Charset.forName("windows-1252");
    }

    /** Piece by piece: as text a large file takes twice its size once more. */
    private static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        }
        return !result.isError();
    }
}
