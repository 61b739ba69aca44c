package org.kantoku.support;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.sun.management.OperatingSystemMXBean;

import org.apache.commons.io.FileUtils;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

import org.kantoku.launch.EmbeddedDatabase;

/**
 * The one deployment of the whole suite: the built archive itself plus the test classes, on a real MariaDB with the
 * real migrations and the demo data. The server starts once; tests bring their own records and leave the demo's alone.
 */
@ArquillianSuiteDeployment
public class Deployment {

    private static EmbeddedDatabase database;

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive portal() throws Exception {
        startDatabase();
        WebArchive built = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
            .importFrom(new File(System.getProperty("kantoku.it.war"))).as(WebArchive.class);
        return built.setWebXML(openToTestRunner(built))
            .addPackages(true, Deployment::runsInside, "org.kantoku")
            .addPackages(true, "org.assertj.core");
    }

    /** The access filter turns away whoever has not signed in, the tests' own servlets too, unless it is told. */
    private static StringAsset openToTestRunner(WebArchive built) throws IOException {
        try (var stream = built.get("/WEB-INF/web.xml").getAsset().openStream()) {
            String filter = "<filter-class>org.kantoku.access.web.AccessFilter</filter-class>";
            String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new StringAsset(xml.replace(filter, filter + "<init-param><param-name>open</param-name>"
                + "<param-value>/ArquillianServletRunnerEE9 /test-clock /test-escalation</param-value></init-param>"));
        }
    }

    /** Tests that run in the container and what they lean on; not the browser's, not the suite's own. */
    private static boolean runsInside(ArchivePath path) {
        String name = path.get();
        boolean support = name.contains("/support/") && !name.contains("Deployment");
        boolean test = name.matches(".*IT(\\$.*)?\\.class") && !name.contains("/browser/");
        return support || test || name.contains("/bench/");
    }

    /** A measurement wants the data in memory, as a real server has them: so many hundredths of the machine's. */
    private static String[] options() {
        Integer share = Integer.getInteger("kantoku.it.memory");
        if (share == null) {
            return new String[0];
        }
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return new String[] {"--innodb-buffer-pool-size=" + memory / 100 * share, "--innodb-log-file-size=4G", "--innodb-buffer-pool-dump-pct=100"};
    }

    private static synchronized void startDatabase() throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        if (database == null) {
            Path folder = Path.of(System.getProperty("kantoku.it.dir"));
            // Every run begins with an empty database, or it would meet the migrations of an earlier build; a measurement may go on with its own.
            if (!Boolean.getBoolean("kantoku.it.keep")) {
                FileUtils.deleteDirectory(folder.resolve("data").toFile());
            }
            database = EmbeddedDatabase.start(folder,
                Integer.getInteger("kantoku.it.db.port"), System.getenv("KANTOKU_DB_PASSWORD"), options());
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop database"));
        }
    }
}
