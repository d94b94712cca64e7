package org.gatepost.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends somebody who could not sign in back to the sign-in page, with the reason in their session. */
@Component
class SignInFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final int LONGEST_KEPT = 80;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        SignInProblem problem = switch (failure) {
            case SignInLocked locked -> new SignInProblem.Locked(locked.until());
            case DisabledException closed -> new SignInProblem.Closed();
            case HashingBusy busy -> new SignInProblem.Busy();
            default -> new SignInProblem.Wrong(typed(request));
        };
        back(request, response, problem);
    }

    /** The page lay open so long that its session, and with it the form's token, is gone. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        back(request, response, new SignInProblem.Stale());
    }

    private static String typed(HttpServletRequest request) {
        String username = request.getParameter("username");
        return username == null || username.length() > LONGEST_KEPT ? "" : username;
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, SignInProblem problem)
            throws IOException {
        request.getSession().setAttribute(SignInProblem.ATTRIBUTE, problem);
        response.sendRedirect(request.getContextPath() + WebSecurity.SIGN_IN + "?again");
    }
}
