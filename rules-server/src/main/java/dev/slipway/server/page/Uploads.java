package dev.slipway.server.page;

import dev.slipway.server.base.Content;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Sent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** Files that come by a form. */
final class Uploads {

    private Uploads() {}

    /**
     * The one file of a form.
     *
     * @throws Refusal if there are more: each is a batch of its own
     */
    static MultipartFile only(List<MultipartFile> files) {
        if (files.size() > 1) {
            throw Refusal.invalid(
                    "file", files.size() + " files were sent at once", "send each of them by a form of its own");
        }
        return files.get(0);
    }

    static Sent sent(MultipartFile file) throws IOException {
        return new Sent(name(file), Content.of(file.getBytes()), true, "page", Optional.empty());
    }

    static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isBlank() || name.length() > 500) {
            throw Refusal.invalid("file", "no file was chosen", "choose one, or drop it on the form");
        }
        return name;
    }
}
