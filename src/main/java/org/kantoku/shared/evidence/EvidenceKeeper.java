package org.kantoku.shared.evidence;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import org.kantoku.shared.upload.MalwareScanner;

/** Has waiting files scanned every two minutes, and contents let go deleted every hour. Two nodes may do so at once. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class EvidenceKeeper {

    private static final Logger LOG = Logger.getLogger(EvidenceKeeper.class.getName());
    private static final String SCAN = "evidence scan";
    private static final String SWEEP = "evidence sweep";
    private static final long MINUTE = 60_000;
    private static final int FILES_A_TURN = 50;

    @Resource
    private TimerService timers;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private EvidenceScan scan;

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceContents contents;

    @PostConstruct
    void begin() {
        if (scanner.isConfigured()) {
            timers.createIntervalTimer(MINUTE, 2 * MINUTE, new TimerConfig(SCAN, false));
        }
        timers.createIntervalTimer(10 * MINUTE, 60 * MINUTE, new TimerConfig(SWEEP, false));
    }

    /** A failure of one turn must not end the timer. */
    @Timeout
    void turn(Timer timer) {
        try {
            if (SCAN.equals(timer.getInfo())) {
                scanWaiting();
            } else {
                contents.letGoOfTheRest();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, timer.getInfo() + " failed; it is tried again", e);
        }
    }

    private void scanWaiting() {
        if (scanner.isThere()) {
            scan.next(FILES_A_TURN).forEach(file -> scan.judged(file.id(), scanner.scan(files.find(file.sha256()))));
        }
    }
}
