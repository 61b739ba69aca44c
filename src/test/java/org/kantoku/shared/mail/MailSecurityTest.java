package org.kantoku.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSecurityTest {

    @ParameterizedTest
    @CsvSource({"starttls,STARTTLS", "STARTTLS,STARTTLS", "' tls ',TLS", "TLS,TLS", "none,NONE", "ssl,STARTTLS", "'',STARTTLS"})
    void aWordThatIsNotUnderstoodNeverSendsInClear(String said, MailSecurity security) {
        assertThat(MailSecurity.of(said)).isEqualTo(security);
    }
}
