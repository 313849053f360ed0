using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Proof;

/// <summary>
/// The complete input of the proof of a determination, as one text: the coverage, rules, invariants and orders, and all
/// that their expressions read by name. Expressions stand in it as they are written: what each name means is in it too, so
/// that the same text is the same tree. Two determinations with the same text have the same proof, for any year and documents.
/// </summary>
internal static class ProofContent
{
    /// <summary>The SHA-256 of the text.</summary>
    public static string Hash(RuleSet set, BaseKind kind)
    {
        string content = Join(
            kind.ToString(),
            Text(set.Covers),
            Join(set.Parameters.Select(parameter => Join(parameter.Name, Text(parameter.Value)))),
            Join(set.Amounts.Select(Text)),
            Join(
                set.Tiers.Select(list =>
                    Join(list.Name, Names(list.Items), list.Low?.Called ?? "", list.High?.Called ?? "")
                )
            ),
            Join(set.Ordered.Select(chain => Names(chain))),
            Join(set.Definitions.Select(one => Join(one.Name, one.Text))),
            Join(
                set.For(kind)
                    .Rules.Select(rule =>
                        Join(
                            rule.Id,
                            rule.Status.ToString(),
                            Text(rule.When),
                            Text(rule.Base),
                            Join(rule.Overrides),
                            Join(rule.Precedes)
                        )
                    )
            ),
            Join(
                set.Invariants.Where(invariant => invariant.For == kind)
                    .Select(one => Join(one.Id, Text(one.When), Text(one.Holds), one.RisesWith ?? ""))
            )
        );
        return Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(content.AsSpan())));
    }

    private static string Text(Covers covers) =>
        Join(
            Join(covers.Categories.Select(category => category.ToString())),
            Join(covers.Kinds.Select(kind => kind.ToString())),
            covers.Pairs is null ? "any pair" : "these pairs",
            Join(
                (covers.Pairs ?? []).Select(pair =>
                    Join(pair.Kind.ToString() ?? "", Join(pair.Categories.Select(category => category.ToString())))
                )
            )
        );

    /// <summary>An amount; a figure on file has a text that names where it is from, and counts by its value.</summary>
    private static string Text(CitedAmount cited) =>
        Join(
            cited.Name,
            cited.Rounding.ToString() ?? "",
            cited.Announced is decimal yuan
                ? Join("announced", Text(yuan))
                : cited.Amount.Value switch
                {
                    { Constant: Rational constant } => Join("constant", constant.ToString()),
                    FactNode fact => Join("fact", fact.Symbol.Name),
                    _ => cited.Text!,
                }
        );

    private static string Text(Expression? expression) => expression?.Text ?? "";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<Node> nodes) => Join(nodes.Select(node => node.Called!));

    /// <summary>Joins texts, each with its length before it, so that none can be taken for two.</summary>
    private static string Join(params IEnumerable<string> texts) =>
        string.Concat(texts.Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")));
}
