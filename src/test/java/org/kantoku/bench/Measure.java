package org.kantoku.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

/** Takes the time and the highest use of the heap of pieces of work, and tells them as lines of a table. */
final class Measure {

    private static final Logger LOG = Logger.getLogger(Measure.class.getName());

    private final List<String> lines = new ArrayList<>();

    <T> T of(String what, Callable<T> work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        try {
            T result = work.call();
            long millis = (System.nanoTime() - start) / 1_000_000;
            long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
            lines.add(String.format("| %s | %.1f s | %d MiB of %d |", what, millis / 1_000.0, peak, Runtime.getRuntime().maxMemory() >> 20));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void tell() {
        lines.forEach(LOG::info);
    }
}
