package org.gatepost.clearance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clearances for rosters, routing and door systems. {@code api/v1/openapi.json} describes it. */
@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ClearanceApi {

    private static final Logger LOG = LoggerFactory.getLogger(ClearanceApi.class);

    private static final ApiProblem UNKNOWN = new ApiProblem(
            404,
            "unknown-person",
            new LocalizedText("没有人用这个工号，所以不能上岗。", "Nobody has this employee number, so nobody is cleared by it."));
    private static final ApiProblem MOMENT = new ApiProblem(
            400,
            "moment",
            new LocalizedText(
                    "at 必须是带时区的 ISO 8601 时间，例如 2026-05-03T09:00:00+08:00。",
                    "at must be a moment of ISO 8601 with its offset, as 2026-05-03T09:00:00+08:00."));
    private static final ApiProblem BODY = new ApiProblem(
            400,
            "body",
            new LocalizedText(
                    "请求体必须是 JSON，employeeNumbers 列出 1 到 1000 个工号。",
                    "The body must be JSON, and employeeNumbers a list of 1 to 1,000 employee numbers."));
    private static final ApiProblem UNAVAILABLE = new ApiProblem(
            503,
            "unavailable",
            new LocalizedText(
                    "现在无法查询。在查到结果之前，谁也不算可以上岗。",
                    "Nothing can be looked up now. Until it can, nobody is to be taken for cleared."));

    /** What was asked wrongly. */
    private static final class Refused extends RuntimeException {
        private final transient ApiProblem problem;

        Refused(ApiProblem problem) {
            super(problem.name());
            this.problem = problem;
        }
    }

    /** The list form. */
    record Question(@Nullable String at, @Nullable List<@Nullable String> employeeNumbers) {}

    /** One person. */
    record One(Instant at, Instant decidedAt, ClearanceAnswer clearance) {}

    /** Many, in the order in which they were asked. */
    record Many(Instant at, Instant decidedAt, List<ClearanceAnswer> clearances) {}

    private final ClearanceAnswers answers;
    private final CompanyTime time;

    ClearanceApi(ClearanceAnswers answers, CompanyTime time) {
        this.answers = answers;
        this.time = time;
    }

    @GetMapping("/clearances/{employeeNumber}")
    One one(@PathVariable String employeeNumber, @RequestParam(required = false) @Nullable String at) {
        Instant now = time.now();
        Instant moment = moment(at, now);
        return new One(moment, now, answers.of(employeeNumber, moment).orElseThrow(() -> new Refused(UNKNOWN)));
    }

    @PostMapping(value = "/clearances", consumes = MediaType.APPLICATION_JSON_VALUE)
    Many many(@RequestBody Question question) {
        Instant now = time.now();
        Instant moment = moment(question.at(), now);
        List<@Nullable String> numbers = question.employeeNumbers();
        if (numbers == null
                || numbers.isEmpty()
                || numbers.size() > ClearanceAnswers.MOST
                || numbers.stream().anyMatch(Objects::isNull)) {
            throw new Refused(BODY);
        }
        List<String> asked = numbers.stream().flatMap(Stream::ofNullable).toList();
        Map<String, ClearanceAnswer> found = answers.of(asked, moment);
        return new Many(
                moment,
                now,
                asked.stream()
                        .map(number -> Objects.requireNonNull(found.get(number)))
                        .toList());
    }

    /** How to ask, in the form of OpenAPI; for strangers too. */
    @GetMapping("/openapi.json")
    Resource description() {
        return new ClassPathResource("META-INF/resources/api/v1/openapi.json");
    }

    private static Instant moment(@Nullable String written, Instant now) {
        if (written == null) {
            return now;
        }
        try {
            // A plus in an address that was not encoded is a space by the time it comes here.
            return OffsetDateTime.parse(written.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException unread) {
            throw new Refused(MOMENT);
        }
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Map<String, Object>> refused(Refused refused, HttpServletRequest request) {
        return answer(refused.problem, request);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, Object>> unreadable(HttpServletRequest request) {
        return answer(BODY, request);
    }

    /** Whatever goes wrong: nobody is told that somebody is cleared. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Map<String, Object>> failed(RuntimeException failed, HttpServletRequest request) {
        if (failed instanceof AccessDeniedException denied) {
            throw denied;
        }
        LOG.error("a clearance that another system asked for could not be looked up", failed);
        return answer(UNAVAILABLE, request);
    }

    private static ResponseEntity<Map<String, Object>> answer(ApiProblem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(ApiProblem.TYPE))
                .body(problem.body(Languages.closestTo(request.getLocale())));
    }
}
