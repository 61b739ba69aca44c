package org.kantoku.supervision.web.calendar;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.shared.web.Feed;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.DutyFeedEntry;
import org.kantoku.supervision.application.DutyFeedReader;

/**
 * A person's calendar of deadlines, {@code /feed/duties/{secret}.ics}, for programs that cannot sign in. Whatever is no secret in force
 * answers 404 and says nothing more.
 */
@WebServlet("/feed/duties/*")
public class DutyFeedServlet extends HttpServlet {

    @Inject
    private transient DutyFeedReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<DutyFeedEntry>> entries = reader.read(Feed.secret(request));
        if (entries.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Feed.send(DutyCalendar.of(entries.get(), Feed.portal(request), Texts.in(Locale.JAPANESE)), request, response);
    }
}
