package org.kantoku.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class LookH3BrowserIT extends BrowserTest {
    @Test
    void look() {
        for (int width : new int[] {1280, 820, 390}) {
            Page page = signedIn("isobe", width);
            page.navigate("/inspections/selections");
            picture(page, "h3-selections-" + width);
            java.util.List<String> links = page.locator("main tbody a[href*='/inspections/selection?id=']").all().stream().map(a -> a.getAttribute("href")).distinct().toList();
            int n = 0;
            for (String link : links) {
                page.navigate(link);
                picture(page, "h3-selection-" + width + "-" + n);
                if (n++ == 0) {
                    assertAccessible(page);
                    page.navigate(link.replace("/selection?", "/selectionSheet?"));
                    page.locator("[data-item]").first().waitFor();
                    picture(page, "h3-sheet-" + width);
                }
            }
        }
    }
}
