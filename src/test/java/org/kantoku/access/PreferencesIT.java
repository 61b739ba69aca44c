package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Preferences;
import org.kantoku.access.domain.Role;
import org.kantoku.support.As;

@ExtendWith(ArquillianExtension.class)
class PreferencesIT {

    @Inject
    private Preferences preferences;

    @Inject
    private As as;

    private Optional<String> kept(Role role) {
        return as.run(As.staff(role), () -> preferences.get("test"));
    }

    @Test
    void eachPersonHasTheirOwn() {
        as.does(As.staff(Role.INSPECTOR), () -> preferences.keep("test", "a"));
        as.does(As.staff(Role.INSPECTOR), () -> preferences.keep("test", "b"));
        assertThat(kept(Role.INSPECTOR)).contains("b");
        assertThat(kept(Role.PROCUREMENT)).isEmpty();
        as.does(As.staff(Role.INSPECTOR), () -> preferences.keep("test", null));
        assertThat(kept(Role.INSPECTOR)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotKept() {
        as.does(As.staff(Role.INSPECTOR), () -> preferences.keep("test", "x".repeat(501)));
        assertThat(kept(Role.INSPECTOR)).isEmpty();
    }

    @Test
    void nobodyHasNone() {
        assertThatThrownBy(() -> as.run(null, () -> preferences.get("test"))).isInstanceOf(AccessDenied.class);
    }
}
