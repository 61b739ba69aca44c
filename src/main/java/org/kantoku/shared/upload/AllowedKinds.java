package org.kantoku.shared.upload;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What one place of the portal takes: the kinds, the size in bytes, and the time that judging a file may use.
 *
 * @param kinds    the kinds taken; everything else is refused
 * @param maxBytes the largest file taken
 * @param maxTime  after this the file is refused as too laborious
 * @param maxUnpacked bytes of all parts of an archive together
 */
public record AllowedKinds(Set<FileKind> kinds, long maxBytes, Duration maxTime, long maxUnpacked) {

    private static final long MIB = 1024L * 1024L;

    /** Evidence of a contractor or an inspector: papers, photographs, lists. */
    public static final AllowedKinds EVIDENCE = new AllowedKinds(
            EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.XLSX, FileKind.CSV), 20 * MIB, Duration.ofSeconds(10));

    /** Ledgers to be taken over. */
    public static final AllowedKinds LEDGER = new AllowedKinds(
            EnumSet.of(FileKind.XLSX, FileKind.XLS, FileKind.CSV), 20 * MIB, Duration.ofSeconds(10));

    /** Files of the tax agency with corporate numbers: the whole country's has some five million lines. */
    public static final AllowedKinds CORPORATE_REGISTER = new AllowedKinds(
            EnumSet.of(FileKind.CSV, FileKind.DAMAGED_TEXT, FileKind.ZIPPED_CSV), 256 * MIB, Duration.ofSeconds(120), 4096 * MIB);

    /** The workbook of the whole register; as large as the server takes an upload. */
    public static final AllowedKinds WORKBOOK = new AllowedKinds(EnumSet.of(FileKind.XLSX), 24 * MIB, Duration.ofSeconds(30), 1024 * MIB);

    /** A self-assessment filled in away from the portal: a few dozen rows. */
    public static final AllowedKinds ANSWERS = new AllowedKinds(EnumSet.of(FileKind.XLSX), 5 * MIB, Duration.ofSeconds(5), 64 * MIB);

    /** Unpacked bytes of one file in all: a workbook of this size is beyond any ledger. */
    private static final long USUAL_UNPACKED = 256 * MIB;

    public AllowedKinds(Set<FileKind> kinds, long maxBytes, Duration maxTime) {
        this(kinds, maxBytes, maxTime, USUAL_UNPACKED);
    }

    public AllowedKinds {
        Objects.requireNonNull(maxTime, "maxTime");
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || maxBytes <= 0) {
            throw new IllegalArgumentException("at least one kind and a positive size");
        }
    }

    /** The same with another size, for tests and for places with tighter limits. */
    public AllowedKinds withMaxBytes(long bytes) {
        return new AllowedKinds(kinds, bytes, maxTime, maxUnpacked);
    }

    /** The size limit in whole MiB, as messages show it. */
    public long maxMebibytes() {
        return maxBytes / MIB;
    }
}
