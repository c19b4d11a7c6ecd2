package dev.slipway.server.api;

import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.EventTable;
import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Open streams of events. Each goes on where it was, from the table, so that none misses what another instance did; a stream
 * ends after a while, and whoever listens opens it again where it ended, with the roles that they have then.
 */
@Component
class EventStreams {

    private static final int MOST = 200;
    private static final int AT_ONCE = 500;
    private static final long MILLISECONDS = 600_000;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final EventTable events;
    private final ServedAlertJson alerts;
    private final JsonMapper json;

    EventStreams(EventTable events, ServedAlertJson alerts, JsonMapper json) {
        this.events = events;
        this.alerts = alerts;
        this.json = json;
    }

    private static final class Stream {
        private final Caller caller;
        private final SseEmitter emitter;
        private long position;

        Stream(Caller caller, SseEmitter emitter, long position) {
            this.caller = caller;
            this.emitter = emitter;
            this.position = position;
        }
    }

    SseEmitter open(Caller caller, long after) {
        if (open.size() >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "too many listen already; ask for pages of events");
        }
        Stream stream = new Stream(caller, new SseEmitter(MILLISECONDS), after);
        stream.emitter.onCompletion(() -> open.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        open.add(stream);
        return stream.emitter;
    }

    @Scheduled(fixedDelayString = "${slipway.stream:1s}")
    void send() {
        open.forEach(this::send);
    }

    private void send(Stream stream) {
        try {
            List<AlertEventRow> rows = events.page(stream.caller, stream.position, AT_ONCE);
            for (AlertEventRow row : rows) {
                stream.emitter.send(SseEmitter.event()
                        .id(String.valueOf(row.position()))
                        .name("alert." + row.kind())
                        .data(json.writeValueAsString(alerts.event(row)), MediaType.APPLICATION_JSON));
                stream.position = row.position();
            }
            if (rows.isEmpty()) {
                stream.emitter.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException | IllegalStateException e) {
            open.remove(stream);
        }
    }
}
