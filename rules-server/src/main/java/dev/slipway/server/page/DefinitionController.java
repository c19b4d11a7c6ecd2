package dev.slipway.server.page;

import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Definitions;
import dev.slipway.server.programme.DefinitionTable;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The definition of a programme: taken along, changed, and brought back in place of the one that it was made from. */
@Controller
@RequestMapping("/programmes/{id}/definition")
class DefinitionController {

    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final DefinitionTable documents;
    private final Definitions definitions;
    private final Pages pages;

    DefinitionController(
            Visitor visitor,
            ProgrammeTable programmes,
            DefinitionTable documents,
            Definitions definitions,
            Pages pages) {
        this.visitor = visitor;
        this.programmes = programmes;
        this.documents = documents;
        this.definitions = definitions;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> get(HttpServletRequest request, @PathVariable String id) {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        Document document = documents.find(id, programme.version()).orElseThrow();
        String name = document.source().substring(document.source().lastIndexOf('/') + 1);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(document.body().bytes());
    }

    /** The version is that of the page which the form is on: what somebody else changed since is not written over unseen. */
    @PostMapping
    ResponseEntity<Void> put(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam String version)
            throws IOException {
        try {
            definitions.put(
                    visitor.require(request),
                    new Definitions.Sent(
                            id,
                            Content.of(file.getBytes()),
                            Uploads.name(file),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(version)));
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.CONDITION_FAILED
                    ? new Refusal(Refusal.Kind.CONFLICT, pages.words(request).text("definition.changed"))
                    : refusal;
        }
        return Redirect.to("/programmes/{id}", id);
    }
}
