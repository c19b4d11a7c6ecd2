package dev.slipway.server.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.base.OwnFile;
import dev.slipway.server.base.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets that must be read again, with AES-GCM under a key that is in a file and not in the database. Instances
 * share what they encrypted where they share the file; each leaves alone what it cannot read.
 */
@Component
class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String keyId;

    Secrets(Settings settings) {
        byte[] bytes = key(settings.keyFile());
        this.key = new SecretKeySpec(bytes, "AES");
        this.keyId = Sha256.of(bytes).substring(0, 16);
    }

    /** Which key this is; it does not tell the key. */
    String keyId() {
        return keyId;
    }

    String encrypt(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(UTF_8));
        byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    String decrypt(String encrypted) {
        byte[] whole = Base64.getDecoder().decode(encrypted);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return new String(run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length)), UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret cannot be read with the key of this server", e);
        }
    }

    private byte[] key(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[KEY_BYTES];
                random.nextBytes(fresh);
                OwnFile.write(file, Base64.getEncoder().encodeToString(fresh) + "\n");
            }
            return decoded(Files.readString(file).strip(), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] decoded(String text, Path file) {
        byte[] read = new byte[0];
        try {
            read = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // no key either
        }
        if (read.length != KEY_BYTES) {
            throw new IllegalStateException(file + " holds no key of a server; name the file that does with --key-file,"
                    + " or a new one, with which secrets of webhooks are set again");
        }
        return read;
    }
}
