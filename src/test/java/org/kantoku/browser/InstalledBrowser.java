package org.kantoku.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser for the tests: one that is installed, else the one Playwright downloads, else, on Debian as root, the
 * package {@code chromium}. Without any of them the tests fail and say so; they are never skipped.
 */
final class InstalledBrowser {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ELSEWHERE = List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private InstalledBrowser() {
    }

    /** @return the program, or empty when Playwright's own is to be used */
    static Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (playwrightDownload()) {
            return Optional.empty();
        }
        if (installPackage()) {
            return Optional.of(installed().orElseThrow(InstalledBrowser::none));
        }
        throw none();
    }

    private static IllegalStateException none() {
        return new IllegalStateException("No browser for the browser tests: install Chromium or Chrome, or allow Playwright's"
            + " download (mvn exec:java -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args=\"install chromium\").");
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder, program)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }

    private static boolean playwrightDownload() {
        try {
            com.microsoft.playwright.impl.driver.Driver driver =
                com.microsoft.playwright.impl.driver.Driver.ensureDriverInstalled(java.util.Map.of(), false);
            ProcessBuilder install = driver.createProcessBuilder();
            install.command().addAll(List.of("install", "chromium"));
            return succeeds(install, 300);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean installPackage() {
        boolean debianRoot = Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        return debianRoot && succeeds(new ProcessBuilder("apt-get", "update"), 300)
            && succeeds(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"), 600);
    }

    private static boolean succeeds(ProcessBuilder command, int seconds) {
        try {
            Process process = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
