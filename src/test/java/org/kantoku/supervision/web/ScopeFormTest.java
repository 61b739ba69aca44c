package org.kantoku.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class ScopeFormTest {

    @Test
    void saysItsLimitsAsAnAddressDoes() {
        ScopeForm form = new ScopeForm();
        assertThat(form.isLimited()).isFalse();
        assertThat(form.query()).isEmpty();
        UUID department = UUID.randomUUID();
        UUID coop = UUID.randomUUID();
        form.setDepartment(department);
        form.setCoop(coop);
        assertThat(form.query()).isEqualTo("department=" + department + "&coop=" + coop);
        assertThat(form.getHidden()).as("the department is a field of its own").singleElement().satisfies(e -> assertThat(e.getValue()).isEqualTo(coop));
        assertThat(form.scope().limits()).isEqualTo(2);
    }
}
