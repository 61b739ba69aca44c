package org.kantoku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureFilterTest {

    /** Few areas, and never the address itself. */
    @ParameterizedTest
    @CsvSource({"/api/v1/contracts,interface", "/api/inspections/1/answers,scripts", "/feed/duties/secret.ics,feeds", "/feed/secret.ics,feeds",
        "/jakarta.faces.resource/k.css.xhtml,resources", "/health/ready,operations", "/metrics,operations", "/portal/home,portal", "/dashboard,pages",
        "/,pages", "/metricsx,pages"})
    void addressesAreMeasuredByTheirArea(String path, String area) {
        assertThat(MeasureFilter.area(path)).isEqualTo(area);
    }
}
