package org.kantoku.support;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.supervision.application.escalation.EscalationRun;

/** Lets a browser test tell people of lapses now instead of waiting for the timer: {@code /test-escalation}. */
@WebServlet("/test-escalation")
public class TestEscalationServlet extends HttpServlet {

    @Inject
    private transient EscalationRun run;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(run.turn());
    }
}
