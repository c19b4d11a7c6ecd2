package dev.slipway.server.base;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file may be that is sent. */
@Component
public class UploadLimit {

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    /** What is said of one that is larger. */
    public Refusal exceeded() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                "the file is larger than the " + most.toMegabytes() + " MB that the server takes; send it in parts");
    }
}
