package org.kantoku.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantoku.shared.web.Texts;

/** Every text exists in both languages, every key in use exists, and no text stands in a page. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/org/kantoku/texts");
    private static final Texts JA = Texts.in(Locale.JAPANESE);

    static Stream<String> files() {
        return Texts.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesHaveTheSameKeys(String file) {
        assertThat(keys(file + "_en")).containsExactlyElementsOf(keys(file + "_ja"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesTakeTheSameArguments(String file) {
        Properties ja = load(file + "_ja");
        Properties en = load(file + "_en");
        ja.stringPropertyNames().stream().filter(key -> ja.getProperty(key).contains("{0")).forEach(key ->
            assertThat(new MessageFormat(en.getProperty(key)).getFormatsByArgumentIndex()).as(key)
                .hasSameSizeAs(new MessageFormat(ja.getProperty(key)).getFormatsByArgumentIndex()));
    }

    @Test
    void everyFileBelongsToTheList() throws IOException {
        try (Stream<Path> all = Files.list(TEXTS)) {
            assertThat(all.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith("faces"))
                .map(name -> name.replaceAll("_(ja|en)\\.properties$", "")).distinct()).isSubsetOf(Texts.FILES);
        }
    }

    /** Of two lines with one key the later one wins, unseen. */
    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwiceInAFile(String file) throws IOException {
        for (String language : List.of("_ja", "_en")) {
            try (Stream<String> lines = Files.lines(TEXTS.resolve(file + language + ".properties"))) {
                assertThat(lines.filter(line -> line.matches("[A-Za-z][^=]*=.*")).map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noKeyStandsInTwoFiles() {
        Map<String, String> seen = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (String file : Texts.FILES) {
            keys(file + "_ja").forEach(key -> {
                String other = seen.put(key, file);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + file);
                }
            });
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyThatAPageUsesExists() {
        assertThat(missing(PAGES, ".xhtml", Pattern.compile("(?:m\\['|t\\.text\\('|k:text\\(')([A-Za-z][\\w.-]*)'(?!\\.concat)"), key -> true))
            .isEmpty();
    }

    @Test
    void everyRefusalHasAText() {
        assertThat(missing(SOURCES, ".java", Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\""), key -> true)).isEmpty();
        assertThat(missing(SOURCES, ".java", Pattern.compile("\"((?:[a-z]\\w*\\.)error\\.[\\w.]*\\w)\""), key -> true)).isEmpty();
    }

    @Test
    void everyAuditedActHasAName() {
        Pattern act = Pattern.compile("audit\\.record\\(\\s*\"([^\"]+[^.\"])\"");
        assertThat(found(SOURCES, ".java", act)).isNotEmpty().allSatisfy(action -> assertThat(JA.containsKey("audit.action." + action))
            .as("audit.action." + action).isTrue());
    }

    /** The name of a kind of record stands beside the act that is recorded, or in a constant of the service. */
    @Test
    void everyKindOfAuditedRecordHasAName() {
        Pattern kind = Pattern.compile("(?:(?:\"[a-z]\\w*\\.\\w+\"|record\\(act(?:ion)?), |String (?:ENTITY|JOINT_USE|PROVISION) = )\"([A-Z]\\w+)\"");
        assertThat(found(SOURCES, ".java", kind)).hasSizeGreaterThan(15).allSatisfy(entity -> assertThat(JA.containsKey("audit.entity." + entity))
            .as("audit.entity." + entity).isTrue());
    }

    @Test
    void everyConstantOfANamedEnumHasAName() {
        List<String> nameless = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kantoku")) {
            String prefix = "enum." + type.getSimpleName() + ".";
            if (type.isEnum() && JA.keySet().stream().anyMatch(key -> key.startsWith(prefix))) {
                Arrays.stream(type.reflect().getEnumConstants()).map(constant -> prefix + ((Enum<?>) constant).name())
                    .filter(key -> !JA.containsKey(key)).forEach(nameless::add);
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void noTextStandsInAPage() throws IOException {
        Pattern text = Pattern.compile(">[^<>]*?(?<![#&\\w{])([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[A-Za-z]{3,})[^<>]*<"
            + "|\\s(?:value|header|headerText|label|title|placeholder|alt|aria-label)=\"([^\"#{}]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][^\"]*|[A-Z][a-z]+ [^\"#{}]*)\"");
        List<String> found = new ArrayList<>();
        for (Path page : pages(PAGES, ".xhtml")) {
            String source = Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", "")
                .replaceAll("#\\{[^}]*\\}", "").replaceAll("&[a-z]+;", "").replaceAll("<!DOCTYPE[^>]*>", "");
            Matcher matcher = text.matcher(source);
            while (matcher.find()) {
                found.add(page.getFileName() + ": " + matcher.group().strip());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> missing(Path root, String extension, Pattern pattern, Predicate<String> counts) {
        return found(root, extension, pattern).stream().filter(counts).filter(key -> !JA.containsKey(key)).toList();
    }

    private static Set<String> found(Path root, String extension, Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        for (Path file : pages(root, extension)) {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<Path> pages(Path root, String extension) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(extension) && !path.toString().contains("/dev/")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
