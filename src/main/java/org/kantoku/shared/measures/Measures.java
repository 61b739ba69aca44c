package org.kantoku.shared.measures;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What the portal tells its operators in numbers ({@code /metrics}, docs/operations.md). Numbers only: no name, id or text of a record may
 * become part of a measure or of its tags.
 */
@ApplicationScoped
public class Measures {

    private static final String PREFIX = "kantoku_";

    private MetricRegistry registry;

    protected Measures() {
    }

    @Inject
    public Measures(MetricRegistry registry) {
        this.registry = registry;
    }

    /** One more. */
    public void count(String name, String meaning) {
        registry.counter(metadata(name, meaning)).inc();
    }

    /** Took so long; counted in milliseconds, because the server tells sums of its timers in seconds but their quantiles in nanoseconds. */
    public void took(String name, String meaning, Duration time, Tag... tags) {
        registry.histogram(metadata(name + "_milliseconds", meaning), tags).update(time.toMillis());
    }

    /** A value that is asked for when the measures are read; it has to be cheap, such as one of {@link EveryMinute#read}. */
    public void gauge(String name, String meaning, Supplier<Number> value, Tag... tags) {
        registry.gauge(metadata(name, meaning), value, tags);
    }

    private static Metadata metadata(String name, String meaning) {
        return Metadata.builder().withName(PREFIX + name).withDescription(meaning).build();
    }
}
