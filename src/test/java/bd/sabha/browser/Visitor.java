package bd.sabha.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody before a screen: logs in, does tasks, reads mail, and keeps a picture of what they saw. */
class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final List<String> troubles = new ArrayList<>();

    Visitor(Browser browser, String url, int width) {
        this(browser, url, width, true);
    }

    private Visitor(Browser browser, String url, int width, boolean scripts) {
        this.url = url;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("bn-BD")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onPageError(troubles::add);
        page.onResponse(response -> {
            if (response.status() >= 500) troubles.add(response.status() + " " + response.url());
        });
    }

    /** Somebody whose browser runs no scripts. */
    static Visitor withoutScripts(Browser browser, String url) {
        return new Visitor(browser, url, 1200, false);
    }

    Page page() {
        return page;
    }

    /** What went wrong behind the pages: script errors, server errors. */
    List<String> troubles() {
        return troubles;
    }

    Visitor opens(String path) {
        page.navigate(url + path);
        return this;
    }

    Visitor logsInAs(String username) {
        context.clearCookies();
        opens("/login");
        page.locator("button")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(username, new Page.GetByTextOptions().setExact(true))))
                .click();
        page.waitForURL("**/tasks");
        return this;
    }

    Visitor logsInWith(String username, String password) {
        context.clearCookies();
        opens("/login").writes("#username", username).writes("#password", password);
        page.locator("main form button.primary").first().click();
        page.waitForURL("**/tasks");
        return this;
    }

    boolean hasTask(String words) {
        opens("/tasks");
        return tasks(words).count() > 0;
    }

    boolean hasTask(String words, String about) {
        opens("/tasks");
        return tasks(words, about).count() > 0;
    }

    Visitor opensTask(String words) {
        opens("/tasks");
        tasks(words).first().click();
        page.waitForURL(Pattern.compile(".*/tasks/.+"));
        return this;
    }

    /** Opens the task on the line of which the other words stand. */
    Visitor opensTask(String words, String about) {
        opens("/tasks");
        tasks(words, about).first().click();
        page.waitForURL(Pattern.compile(".*/tasks/.+"));
        return this;
    }

    private Locator tasks(String words, String about) {
        return tasks(words).filter(new Locator.FilterOptions().setHasText(about));
    }

    private Locator tasks(String words) {
        return page.locator("a.task-link").filter(new Locator.FilterOptions().setHasText(words));
    }

    Visitor chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Visitor writes(String field, String words) {
        page.locator(field).first().fill(words);
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor unfolds(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Completes the task that is open and sees the list again. */
    void completes() {
        presses("সম্পন্ন করুন");
        page.waitForURL("**/tasks");
        page.getByText("কাজটি সম্পন্ন হয়েছে।").waitFor();
    }

    Visitor keepsPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** A picture of the first part of the page that the selector finds. */
    Visitor keepsPicture(String name, String part) {
        page.locator(part).first().screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** Moves the clock of the sample office: by a day, by a week, to the next deadline. */
    Visitor moves(String step) {
        opens("/demo/clock");
        page.locator("button[name=step][value=" + step + "]").click();
        page.waitForURL(Pattern.compile(".*/demo/clock.*"));
        page.waitForLoadState();
        return this;
    }

    /** The day after today, by the sample office's clock. */
    String tomorrow() {
        opens("/demo/clock");
        return page.locator("#date").getAttribute("min");
    }

    /** The subjects of the mail that somebody got, on which these words stand, over all pages of the mailbox. */
    List<String> mailsTo(String address, String words) {
        var subjects = new ArrayList<String>();
        opens("/demo/mailbox?receiver=" + address);
        while (true) {
            page.locator("tbody a").allInnerTexts().stream()
                    .filter(subject -> subject.contains(words))
                    .forEach(subjects::add);
            var older = page.locator("a[rel=next]");
            if (older.count() == 0) return subjects;
            older.click();
        }
    }

    /** Opens the newest mail to somebody on whose subject these words stand. */
    Visitor opensMailTo(String address, String words) {
        opens("/demo/mailbox?receiver=" + address);
        page.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/demo/mailbox/[^?]+"));
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
