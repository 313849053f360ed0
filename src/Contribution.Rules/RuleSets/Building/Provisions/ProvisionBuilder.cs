using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>Reads the provisions beside the rules: true-up, findings, procedure and invariants.</summary>
internal static class ProvisionBuilder
{
    public static Provision Provision(Part<ProvisionPart> part, List<Fault> faults) =>
        Cited(part, part.Value.Article, part.Value.Source, part.Value.Quote, part.Value.Reading, faults);

    public static ImmutableArray<FindingRule> Findings(
        Layers layers,
        Func<BaseKind, Scope> scopes,
        List<Fault> faults
    ) =>
        [
            .. layers
                .Listed("findings", file => file.Findings, finding => finding.Id)
                .Select(part => Finding(part, scopes(part.Value.For), faults)),
        ];

    public static ImmutableArray<ProcedureStep> Procedure(Layers layers, List<Fault> faults)
    {
        if (layers.Nearest("procedure", file => file.Procedure) is not { } nearest)
        {
            return [];
        }

        return
        [
            .. nearest.Value.Select(
                (step, index) =>
                {
                    string key = ChoiceNames.Of(step.For);
                    Part<ProcedurePart> part = new(key, step, nearest.Layer, JsonPath.Child("/procedure", index));
                    return new ProcedureStep(
                        step.For,
                        Cited(part, step.Article, step.Source, step.Quote, reading: null, faults)
                    )
                    {
                        Documents = [.. step.Documents ?? []],
                        Note = step.Note,
                    };
                }
            ),
        ];
    }

    public static ImmutableArray<Invariant> Invariants(
        Layers layers,
        Func<BaseKind, Scope> scopes,
        List<Fault> faults
    ) =>
        [
            .. layers
                .Kept("invariants", file => file.Invariants, invariant => invariant.Id)
                .Select(part => Invariant(part, scopes(part.Value.For), faults)),
        ];

    private static FindingRule Finding(Part<FindingPart> part, Scope scope, List<Fault> faults)
    {
        FindingPart written = part.Value;
        Required.Id(part, written.Id, faults);
        if (FindingCode.IsTaken(written.Id))
        {
            FaultWords words = FaultWords.Saying(
                new Wording(
                    $"提示编号“{written.Id}”是程序自用的；请改用其他编号",
                    $"\"{written.Id}\" is a code of the library's own findings; use another id"
                )
            );
            faults.Add(part.Fault(FaultCode.DuplicateId, "id", written.Id, "use another id").With(words: words));
        }

        return new FindingRule(
            written.Id,
            written.For,
            Cited(part, written.Article, written.Source, written.Quote, written.Reading, faults),
            part.Parse("when", written.When, scope, DataType.Truth, faults)
                ?? new Expression("false", new TruthNode(false)),
            Text(part, "zh", written.Zh, $"{written.Article}:{written.Quote ?? written.Id}", scope, faults),
            Text(part, "en", written.En, $"{written.Id} (article {written.Article})", scope, faults)
        );
    }

    private static Invariant Invariant(Part<InvariantPart> part, Scope scope, List<Fault> faults)
    {
        InvariantPart written = part.Value;
        Required.Id(part, written.Id, faults);
        if (written.Holds is null == written.RisesWith is null)
        {
            faults.Add(part, FaultCode.Missing, "", null, "holds | risesWith");
        }

        Expression? fact = part.Parse("risesWith", written.RisesWith, scope, DataType.Number, faults);
        if (fact is not null && (fact.Root is not FactNode read || Vocabulary.Answer.Contains(read.Symbol)))
        {
            faults.Add(part, FaultCode.TypeMismatch, "risesWith", written.RisesWith, "a fact");
        }

        return new Invariant(written.Id, written.For)
        {
            When = part.Parse("when", written.When, scope, DataType.Truth, faults),
            Holds = part.Parse("holds", written.Holds, scope, DataType.Truth, faults),
            Rising = (fact?.Root as FactNode)?.Symbol,
        };
    }

    /// <summary>Cuts a sentence at its braces.</summary>
    private static FindingText Text(
        Part<FindingPart> part,
        string child,
        string? text,
        string otherwise,
        Scope scope,
        List<Fault> faults
    )
    {
        if (text is null)
        {
            return new FindingText(otherwise, [otherwise], []);
        }

        string braces = string.Concat(text.Where(c => c is '{' or '}'));
        if (braces.Replace("{}", "", StringComparison.Ordinal).Length > 0)
        {
            FaultWords words = FaultWords.Saying(
                new Wording($"花括号不成对：“{text}”", $"braces that do not come in pairs: \"{text}\"")
            );
            faults.Add(part.Fault(FaultCode.Syntax, child, braces, "{ and } in pairs").With(words: words));
            return new FindingText(text, [text], []);
        }

        string[] cut = text.Split('{', '}');
        IEnumerable<Expression?> figures = cut.Where((_, place) => place % 2 == 1)
            .Select(figure => part.Parse(child, figure, scope, DataType.Number, faults));
        return new FindingText(
            text,
            [.. cut.Where((_, place) => place % 2 == 0)],
            [.. figures.OfType<Expression>().Select(figure => figure.Root)]
        );
    }

    private static Provision Cited<T>(
        Part<T> part,
        string article,
        Source? source,
        string? quote,
        Wording? reading,
        List<Fault> faults
    )
    {
        Required.Text(part, "article", article, faults);
        Quotes.Check(part, quote, faults);
        return new Provision(article, Required.Source(part, source, faults))
        {
            Quote = quote,
            Reading = Required.InBoth(part, "reading", reading, faults),
        };
    }
}
