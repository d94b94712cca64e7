package org.gatepost.people;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gatepost.kernel.LocalizedText;

/**
 * Why the API refuses, in the form of RFC 9457. Each says that nobody is cleared by it, so that a caller who looks at
 * nothing but that never lets somebody in by mistake.
 *
 * @param status the status of the answer
 * @param name stable, the end of the problem's type
 */
public record ApiProblem(int status, String name, LocalizedText words) {

    /** The media type of a problem. */
    public static final String TYPE = "application/problem+json";

    static final ApiProblem NO_TOKEN = new ApiProblem(
            401,
            "no-token",
            new LocalizedText(
                    "请在请求头 Authorization 里给出 API 令牌：Bearer 加令牌。",
                    "Give an API token in the header Authorization: Bearer and the token."));
    static final ApiProblem TOKEN_REFUSED = new ApiProblem(
            401,
            "token-refused",
            new LocalizedText("API 令牌不对、已过期或已吊销。", "The API token is wrong, has expired or was revoked."));
    static final ApiProblem SCOPE_MISSING = new ApiProblem(
            403,
            "scope-missing",
            new LocalizedText("这个 API 令牌没有这项权限。", "The API token does not have the scope that this needs."));
    static final ApiProblem TOO_MANY_TRIES = new ApiProblem(
            429,
            "too-many-tries",
            new LocalizedText("令牌错误的次数太多，请一分钟后再试。", "Too many wrong tokens. Try again in a minute."));

    static final ApiProblem UNKNOWN_PATH =
            new ApiProblem(404, "unknown-path", new LocalizedText("这个地址上没有接口。", "Nothing answers at this address."));
    static final ApiProblem METHOD = new ApiProblem(
            405, "method", new LocalizedText("这个地址不接受这种请求方法。", "This address does not take requests of this method."));
    static final ApiProblem NOT_ACCEPTABLE = new ApiProblem(
            406, "not-acceptable", new LocalizedText("这里只返回 JSON。", "JSON is the only thing that is answered here."));
    static final ApiProblem MEDIA_TYPE = new ApiProblem(
            415,
            "media-type",
            new LocalizedText(
                    "请求体必须是 JSON，并声明 Content-Type: application/json。",
                    "The body must be JSON and say so: Content-Type: application/json."));
    private static final ApiProblem REQUEST =
            new ApiProblem(400, "request", new LocalizedText("这个请求无法理解。", "This request cannot be understood."));
    private static final ApiProblem FAILED = new ApiProblem(
            500,
            "failed",
            new LocalizedText(
                    "出了故障。在查到结果之前，谁也不算可以上岗。",
                    "Something went wrong. Until it can be looked up, nobody is to be taken for cleared."));

    /** The problem of an error that the server below found, of this status. */
    static ApiProblem of(int status) {
        return switch (status) {
            case 404 -> UNKNOWN_PATH;
            case 405 -> METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 415 -> MEDIA_TYPE;
            default -> {
                ApiProblem like = status < 500 ? REQUEST : FAILED;
                yield new ApiProblem(status, like.name, like.words);
            }
        };
    }

    /** What is sent. */
    public Map<String, Object> body(Locale language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:gatepost:problem:" + name);
        body.put("title", words.en());
        body.put("status", status);
        body.put("detail", words.in(language));
        body.put("cleared", false);
        return body;
    }
}
