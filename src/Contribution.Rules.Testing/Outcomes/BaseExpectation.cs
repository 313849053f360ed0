namespace Contribution.Rules.Testing;

/// <summary>
/// Expectations on one base. Each failure names the expected and the actual value, and the rule and article that gave
/// it.
/// </summary>
public sealed class BaseExpectation
{
    private readonly string _en;
    private readonly string _zh;

    internal BaseExpectation(ResultExpectation result, ContributionBase answer, string en, string zh)
    {
        (And, Answer) = (result, answer);
        (_en, _zh) = ($"{en} {answer.Id}", $"{zh} {answer.Id}");
    }

    /// <summary>The result again, for its other answers.</summary>
    public ResultExpectation And { get; }

    /// <summary>The answer, for further checks of a test.</summary>
    public ContributionBase Answer { get; }

    /// <summary>The contribution base (缴费基数).</summary>
    /// <param name="yuan">Yuan a month, to the fen.</param>
    /// <exception cref="ExpectationException">It is another, or there is none.</exception>
    public BaseExpectation Base(decimal yuan) =>
        Same("base", "缴费基数", OutcomeText.Yuan(yuan), OutcomeText.Yuan(Answer.Base), Answer.Base == yuan);

    /// <summary>There is no base.</summary>
    /// <exception cref="ExpectationException">There is one.</exception>
    public BaseExpectation NoBase() => Same("base", "缴费基数", "none", OutcomeText.Yuan(Answer.Base));

    /// <summary>Expects the status of the determination.</summary>
    /// <exception cref="ExpectationException">It is another.</exception>
    public BaseExpectation Status(DeterminationStatus status) =>
        Same("status", "状态", OutcomeText.Word(status), OutcomeText.Word(Answer.Status));

    /// <summary>The rule that decided.</summary>
    /// <param name="id">Its id: <c>floor</c>.</param>
    /// <exception cref="ExpectationException">Another one did, or none.</exception>
    public BaseExpectation Rule(string id) => Same("rule", "规则", id, Answer.Rule ?? "none");

    /// <summary>The article of the circular that gives the base.</summary>
    /// <exception cref="ExpectationException">Another one does, or none.</exception>
    public BaseExpectation Article(string article) => Same("article", "条款", article, Answer.Article ?? "none");

    /// <summary>Expects the true-up: yuan of base times months, signed.</summary>
    /// <exception cref="ExpectationException">It is another, or nothing is to be trued up.</exception>
    public BaseExpectation Adjustment(decimal yuanMonths) =>
        Same(
            "adjustment",
            "补差",
            OutcomeText.Yuan(yuanMonths),
            OutcomeText.Yuan(Answer.Adjustment),
            Answer.Adjustment == yuanMonths
        );

    /// <summary>Expects no true-up.</summary>
    /// <exception cref="ExpectationException">There is one.</exception>
    public BaseExpectation NoAdjustment() => Same("adjustment", "补差", "none", OutcomeText.Yuan(Answer.Adjustment));

    /// <summary>The facts that are missing, all of them and in the result's order.</summary>
    /// <exception cref="ExpectationException">Others are, or none.</exception>
    public BaseExpectation Missing(params IEnumerable<string> facts) =>
        Same(
            "missing",
            "未提供",
            string.Join(", ", facts.DefaultIfEmpty("none")),
            string.Join(", ", Answer.Missing.DefaultIfEmpty("none"))
        );

    private BaseExpectation Same(string en, string zh, string expected, string found, bool? same = null)
    {
        string given = $"({OutcomeText.GivenBy(Answer)}; {And.Result.RuleSet.Id}, {And.Result.RuleSet.Document})";
        string givenZh =
            $"（{OutcomeText.GivenByZh(Answer)}；规则集 {And.Result.RuleSet.Id}，{And.Result.RuleSet.Document}）";
        return same ?? expected == found
            ? this
            : throw new ExpectationException(
                $"{_zh}，{zh}：应为 {OutcomeText.Zh(expected)}，实为 {OutcomeText.Zh(found)}{givenZh}",
                $"{_en}, {en}: expected {expected}, found {found} {given}"
            );
    }
}
