package org.gatepost.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers under the API whatever nothing else answers, with what is wrong about it: the address, the method, or the form of
 * the question or of the answer. Pages for people are no answer to a machine.
 */
@RestController
class ApiElsewhere {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    @RequestMapping("/api/**")
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = ApiSecurity.pathOf(request);
        boolean isOne = path.startsWith(ApiSecurity.CLEARANCES + "/")
                && path.length() > ApiSecurity.CLEARANCES.length() + 1
                && path.indexOf('/', ApiSecurity.CLEARANCES.length() + 1) < 0;
        if (path.equals(ApiSecurity.CLEARANCES)) {
            if (!request.getMethod().equals("POST")) {
                refuse(request, response, "POST");
            } else {
                ApiDoor.refuse(
                        request, response, saysJson(request) ? ApiProblem.NOT_ACCEPTABLE : ApiProblem.MEDIA_TYPE);
            }
        } else if (!isOne && !path.equals(ApiSecurity.DESCRIPTION)) {
            ApiDoor.refuse(request, response, ApiProblem.UNKNOWN_PATH);
        } else if (LOOKING.contains(request.getMethod())) {
            ApiDoor.refuse(request, response, ApiProblem.NOT_ACCEPTABLE);
        } else {
            refuse(request, response, "GET");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String allowed)
            throws IOException {
        response.setHeader(HttpHeaders.ALLOW, allowed);
        ApiDoor.refuse(request, response, ApiProblem.METHOD);
    }

    private static boolean saysJson(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
