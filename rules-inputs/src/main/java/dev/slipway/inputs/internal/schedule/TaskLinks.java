package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.Activity.Link;
import java.util.ArrayList;
import java.util.List;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnitDefaultsContainer;

/** What must be finished before each task; counts the links that cannot be expressed so. */
final class TaskLinks {

    private static final int LONGEST_LAG = 36_500;

    private final TaskKeys keys;
    private int otherTypes;
    private int outside;

    TaskLinks(TaskKeys keys) {
        this.keys = keys;
    }

    List<Link> before(Task task, TimeUnitDefaultsContainer calendar) {
        List<Link> links = new ArrayList<>();
        for (Relation relation : task.getPredecessors()) {
            add(relation, calendar, links);
        }
        return links.stream().distinct().toList();
    }

    /** What was left out, in words; empty where nothing was. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (otherTypes > 0) {
            notes.add(otherTypes + (otherTypes == 1 ? " link is" : " links are")
                    + " not taken over: not finish-to-start, which is all that a programme knows");
        }
        if (outside > 0) {
            notes.add(outside + (outside == 1 ? " link is" : " links are")
                    + " not taken over: the predecessor is not in this file, or switched off in it");
        }
        return notes;
    }

    private void add(Relation relation, TimeUnitDefaultsContainer calendar, List<Link> links) {
        if (relation.getType() != null && relation.getType() != RelationType.FINISH_START) {
            otherTypes++;
            return;
        }
        List<String> predecessor = keys.of(relation.getPredecessorTask());
        int lag = ScheduleLag.days(relation, calendar);
        if (predecessor.isEmpty() || Math.abs(lag) > LONGEST_LAG) {
            outside++;
            return;
        }
        links.add(new Link(predecessor.get(0), lag));
    }
}
