package org.kantoku.supervision.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

/** The signature as docs/howto/webhooks.md has it verified. */
class WebhookSignatureTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    /** printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac whsec_test */
    @Test
    void theHeaderIsWhatOtherToolsWorkOut() {
        assertThat(WebhookSignature.header("whsec_test", 1_700_000_000L, "{\"a\":1}"))
            .isEqualTo("t=1700000000,v1=38877139021993b830af32feea6e18a8da83eb2f6e49ee50bd9e4cf4ca4d3789");
    }

    @Test
    void everyWebhookAndEveryGenerationHasASecretOfItsOwn() {
        UUID one = UUID.randomUUID();
        String secret = WebhookSignature.secret(KEY, one, 1);
        assertThat(secret).startsWith("whsec_").hasSize(70).isEqualTo(WebhookSignature.secret(KEY, one, 1))
            .isNotEqualTo(WebhookSignature.secret(KEY, one, 2)).isNotEqualTo(WebhookSignature.secret(KEY, UUID.randomUUID(), 1))
            .isNotEqualTo(WebhookSignature.secret(KEY + "x", one, 1));
    }
}
