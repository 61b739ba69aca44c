package org.kantoku.support;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets a browser test turn the portal's clock: {@code /test-clock?days=90}. Part of the test deployment only. */
@WebServlet("/test-clock")
public class TestClockServlet extends HttpServlet {

    @Inject
    private transient TestClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        clock.setDaysAhead(Integer.parseInt(request.getParameter("days")));
        response.setContentType("text/plain");
        response.getWriter().print(clock.today());
    }
}
