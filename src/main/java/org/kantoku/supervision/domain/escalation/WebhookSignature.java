package org.kantoku.supervision.domain.escalation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets of webhooks and what is signed with them: HMAC-SHA-256 throughout. */
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private WebhookSignature() {
    }

    /** The secret of a webhook: worked out from the operator's key whenever it is needed, kept nowhere. */
    public static String secret(String key, UUID webhook, int generation) {
        return PREFIX + hmac(key, "webhook/" + webhook + "/" + generation);
    }

    /**
     * The header of a delivery.
     *
     * @param seconds since 1970, so that an old delivery is not taken for a new one
     */
    public static String header(String secret, long seconds, String body) {
        return "t=" + seconds + ",v1=" + hmac(secret, seconds + "." + body);
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
