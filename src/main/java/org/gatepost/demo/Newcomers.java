package org.gatepost.demo;

import java.util.List;
import java.util.Set;
import org.gatepost.demo.Newcomer.Story;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Role;

/** The people of the demo: one for each role, and eighteen trainees in every state. */
final class Newcomers {

    // A department has one name, the company's own, which is not translated; where people of both languages work it is
    // written in both.
    private static final String HOME = "home-service-engineer";
    private static final String DESK = "front-desk";
    private static final String KEY = "key-account-manager";
    private static final String LEAD = "service-supervisor";

    /** Of HR: who asks for a waiver. */
    static final String ASKS = "G0002";

    /** Of HR: who agrees to one. */
    static final String AGREES = "G0006";

    static final List<Newcomer> ALL = List.of(
            staff("admin", "G0001", "何静", "信息部 IT", Role.ADMIN, "管理员：账号", "Administrator: accounts"),
            staff("hr", ASKS, "许岚", "人力资源部 HR", Role.HR, "人事：谁能上岗，成绩单", "HR: who may work, score sheets"),
            staff("trainer", "G0003", "Maria Lopez", "培训部 Training", Role.TRAINER, "培训师：题库", "Trainer: the item bank"),
            staff("hr2", AGREES, "程悦", "人力资源部 HR", Role.HR, "人事：豁免的第二位批准人", "HR: the second person for waivers"),
            staff("trainer2", "G0005", "罗文", "培训部 Training", Role.TRAINER, "培训师：第二位评分人", "Trainer: the second marker"),
            staff(
                    "trainer3",
                    "G0007",
                    "David Kim",
                    "培训部 Training",
                    Role.TRAINER,
                    "培训师：两次评分不一致时裁定",
                    "Trainer: decides where two marks disagree"),
            new Newcomer(
                    "manager",
                    "G0004",
                    "韩磊",
                    "上门服务部 Home Service",
                    LEAD,
                    Set.of(Role.MANAGER),
                    200,
                    Story.PASSED,
                    text("主管：自己的团队", "Manager: the own team")),
            trainee(
                    "lin",
                    "G1001",
                    "林晓雨",
                    "上门服务部 Home Service",
                    HOME,
                    1,
                    Story.NOTHING_YET,
                    "新人，第一天",
                    "New, first day"),
            trainee("zhao", "G1002", "赵明", "上门服务部 Home Service", HOME, 6, Story.STUDYING, "正在学习", "Studying"),
            trainee(
                    "chen",
                    "G1003",
                    "陈思",
                    "上门服务部 Home Service",
                    HOME,
                    9,
                    Story.READY,
                    "学完了，可以考试",
                    "Has studied, may sit"),
            trainee("wang", "G1004", "王浩", "上门服务部 Home Service", HOME, 8, Story.SITTING, "正在考试", "In an exam"),
            trainee(
                    "sun",
                    "G1005",
                    "孙丽",
                    "上门服务部 Home Service",
                    HOME,
                    12,
                    Story.FAILED,
                    "没考过，要补学",
                    "Failed, has to study again"),
            trainee(
                    "zhou",
                    "G1006",
                    "周强",
                    "上门服务部 Home Service",
                    HOME,
                    14,
                    Story.REMEDIATING,
                    "没考过，正在补学",
                    "Failed, studying again"),
            trainee(
                    "wu",
                    "G1007",
                    "吴敏",
                    "上门服务部 Home Service",
                    HOME,
                    15,
                    Story.REMEDIATED,
                    "补学完了，可以再考",
                    "Has studied again, may sit again"),
            trainee("zheng", "G1008", "郑凯", "上门服务部 Home Service", HOME, 60, Story.PASSED, "可以上岗", "Cleared"),
            trainee(
                    "feng",
                    "G1009",
                    "冯雪",
                    "上门服务部 Home Service",
                    HOME,
                    90,
                    Story.PASSED_AT_SECOND_TRY,
                    "第二次考过",
                    "Cleared at the second try"),
            trainee(
                    "anna",
                    "G1010",
                    "Anna Weber",
                    "酒店前台 Front Desk",
                    DESK,
                    45,
                    Story.PASSED_BY_A_WRONG_KEY,
                    "可以上岗",
                    "Cleared"),
            trainee(
                    "james",
                    "G1011",
                    "James Okafor",
                    "酒店前台 Front Desk",
                    DESK,
                    20,
                    Story.FAILED_A_MUST_GET,
                    "分数够，关键题错了",
                    "Enough points, a must-get item wrong"),
            trainee("tang", "G1012", "唐宁", "酒店前台 Front Desk", DESK, 345, Story.EXPIRING, "资格快到期", "Expires soon"),
            trainee("luo", "G1013", "罗洁", "酒店前台 Front Desk", DESK, 400, Story.EXPIRED, "资格已到期", "Expired"),
            trainee(
                    "deng",
                    "G1017",
                    "邓可",
                    "酒店前台 Front Desk",
                    DESK,
                    375,
                    Story.IN_GRACE,
                    "资格已到期，在宽限期内",
                    "Expired, in the grace period"),
            trainee(
                    "cao",
                    "G1018",
                    "曹阳",
                    "酒店前台 Front Desk",
                    DESK,
                    40,
                    Story.OVERDUE,
                    "学了一半，首次合格已逾期",
                    "Half studied, overdue"),
            trainee(
                    "xie",
                    "G1014",
                    "谢峰",
                    "大客户部 Key Accounts",
                    KEY,
                    5,
                    Story.WAIVED_WITH_AN_EXAM_BEING_MARKED,
                    "正在学习，凭豁免上岗；一场课程考试等评分",
                    "Studying, works by a waiver; a course exam is being marked"),
            trainee(
                    "gao",
                    "G1015",
                    "高远",
                    "大客户部 Key Accounts",
                    KEY,
                    150,
                    Story.PASSED_WITH_AN_EXAM_BEING_MARKED,
                    "可以上岗，一场课程考试等评分",
                    "Cleared; a course exam is being marked"),
            trainee(
                    "ma",
                    "G1016",
                    "马骏",
                    "酒店前台 Front Desk",
                    DESK,
                    18,
                    Story.FAILED_BY_A_WRONG_KEY,
                    "没考过，有一题的答案当时印错了",
                    "Failed; an item had a wrong key then"));

    private Newcomers() {}

    private static Newcomer staff(
            String username, String number, String name, String department, Role role, String zh, String en) {
        return new Newcomer(username, number, name, department, "", Set.of(role), 900, Story.NOTHING_YET, text(zh, en));
    }

    private static Newcomer trainee(
            String username,
            String number,
            String name,
            String department,
            String position,
            int hiredDaysAgo,
            Story story,
            String zh,
            String en) {
        return new Newcomer(username, number, name, department, position, Set.of(), hiredDaysAgo, story, text(zh, en));
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en);
    }
}
