using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets;

/// <summary>
/// Writes an effective rule set in one way only: keys in order, rules by id, numbers without trailing zeros. Its
/// hash therefore depends on what the rules say, not on how or where the files were written.
/// </summary>
internal static class CanonicalForm
{
    public static string Hash(RuleSet set) => Hash(Write(set));

    /// <summary>The hash of many rule sets and of the reference wages beside them.</summary>
    public static string Hash(IEnumerable<RuleSet> sets, IEnumerable<PublishedWage> wages) =>
        Hash(
            Write(
                new Fields
                {
                    ["ruleSets"] = Keyed(sets, set => set.Id.ToString(), set => set.Hash),
                    ["referenceWages"] = wages
                        .OrderBy(wage => wage.Place, StringComparer.Ordinal)
                        .ThenBy(wage => wage.ContributionYear)
                        .ThenBy(wage => wage.Scope)
                        .ThenBy(wage => wage.Population, StringComparer.Ordinal)
                        .ThenBy(wage => wage.Source.Document, StringComparer.Ordinal)
                        .Select(Form)
                        .ToArray(),
                }
            )
        );

    public static byte[] Write(RuleSet set) => Write(Form(set));

    private static string Hash(byte[] form) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(form));

    private static byte[] Write(Fields form)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            WriteSorted(form, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static Fields Form(RuleSet set) =>
        new()
        {
            ["id"] = set.Id.ToString(),
            ["period"] = set.Period is null ? null : $"{set.Period.From} … {set.Period.Through}",
            ["source"] = Form(set.Source),
            ["retroactive"] = set.Retroactive.IsEmpty
                ? null
                : set
                    .Retroactive.OrderBy(change => change.Document, StringComparer.Ordinal)
                    .ThenBy(change => change.Article, StringComparer.Ordinal)
                    .Select(Form)
                    .ToArray(),
            ["layers"] = set.LayerNames,
            ["appliesBelow"] = set.AppliesBelow,
            ["covers"] = Form(set.Covers),
            ["collection"] = set.Collection,
            ["referenceWage"] = set.ReferenceWage is null
                ? null
                : new Fields
                {
                    ["scope"] = ChoiceNames.Of(set.ReferenceWage.Scope),
                    ["population"] = set.ReferenceWage.Population,
                },
            ["rounding"] = Form(set.Rounding.Rounding),
            ["parameters"] = Keyed(set.Parameters, parameter => parameter.Name, Form),
            ["amounts"] = Keyed(set.Amounts, amount => amount.Amount.Name, Form),
            ["ordered"] = Texts(
                Array
                    .ConvertAll([.. set.Ordered], chain => string.Join(" ≤ ", chain.Select(node => node.Called)))
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            ),
            ["define"] = Keyed(
                set.Definitions,
                definition => definition.Name,
                definition => new Fields { ["text"] = definition.Text }
            ),
            ["individualBase"] = Keyed(set.IndividualBase.Rules, rule => rule.Id, Form),
            ["employerBase"] = Keyed(set.EmployerBase.Rules, rule => rule.Id, Form),
            ["trueUp"] = set.TrueUp is null ? null : Form(set.TrueUp),
            ["findings"] = Keyed(set.Findings, finding => finding.Id, Form),
            ["procedure"] = set.Procedure.Select(Form).ToArray(),
            ["invariants"] = Keyed(set.Invariants, invariant => invariant.Id, Form),
        };

    private static Fields Form(Source source) =>
        new()
        {
            ["document"] = source.Document,
            ["issuer"] = source.Issuer,
            ["title"] = source.Title,
            ["issued"] = Day(source.Issued),
            ["published"] = Day(source.Published),
            ["inForceFrom"] = Day(source.InForceFrom),
            ["trust"] = source.Trust,
            ["note"] = source.Note,
        };

    private static Fields Form(PublishedWage wage) =>
        new()
        {
            ["place"] = wage.Place,
            ["name"] = wage.Name,
            ["scope"] = ChoiceNames.Of(wage.Scope),
            ["appliesTo"] = Texts(wage.AppliesTo.Order(StringComparer.Ordinal)),
            ["population"] = wage.Population,
            ["statisticYear"] = Number(wage.StatisticYear),
            ["contributionYear"] = Number(wage.ContributionYear),
            ["announced"] = wage.IsAnnounced,
            ["annual"] = wage.Annual is decimal annual ? Number(annual) : null,
            ["monthly"] = wage.Monthly is decimal monthly ? Number(monthly) : null,
            ["replaces"] = wage.Replaces,
            ["source"] = Form(wage.Source),
        };

    private static Fields Form(RetroactiveChange change) =>
        new()
        {
            ["document"] = change.Document,
            ["article"] = change.Article,
            ["issued"] = Day(change.Issued),
            ["reading"] = change.Reading,
        };

    private static Fields Form(Covers covers) =>
        new()
        {
            ["categories"] = Names(covers.Categories),
            ["kinds"] = Names(covers.Kinds),
            ["pairs"] = covers.Pairs is ImmutableArray<CoveredPair> pairs
                ? Keyed(
                    pairs,
                    pair => pair.Kind is { } kind ? ChoiceNames.Of(kind) : Vocabulary.NoEmployer,
                    pair => Names(pair.Categories)
                )
                : null,
        };

    private static Fields Form(Rounding rounding) =>
        new() { ["step"] = Number(rounding.Step), ["mode"] = ChoiceNames.Of(rounding.Mode) };

    private static Fields Form(Parameter parameter) =>
        new()
        {
            ["value"] = Number(parameter.Value),
            ["article"] = parameter.Article,
            ["source"] = Form(parameter.Source),
            ["reading"] = parameter.Reading,
            ["childMaySet"] = ChoiceNames.Of(parameter.ChildMaySet),
        };

    private static Fields Form(CitedAmount amount) =>
        new()
        {
            ["value"] = amount.Text,
            ["announced"] = amount.Amount.Announced is decimal figure ? Number(figure) : null,
            ["rounding"] = amount.Amount.Rounding is Rounding rounding ? Form(rounding) : null,
            ["article"] = amount.Article,
            ["source"] = Form(amount.Source),
            ["reading"] = amount.Reading,
        };

    private static Fields Form(Rule rule) =>
        new()
        {
            ["article"] = rule.Article,
            ["source"] = Form(rule.Source),
            ["quote"] = rule.Quote,
            ["reading"] = rule.Reading,
            ["when"] = rule.When.Text,
            ["base"] = rule.Base?.Text,
            ["status"] = ChoiceNames.Of(rule.Status),
            ["exemptWage"] = rule.ExemptWage?.Text,
            ["overrides"] = Texts(rule.Overrides),
            ["precedes"] = Texts(rule.Precedes),
        };

    private static Fields Form(Provision provision) =>
        new()
        {
            ["article"] = provision.Article,
            ["source"] = Form(provision.Source),
            ["quote"] = provision.Quote,
            ["reading"] = provision.Reading,
        };

    private static Fields Form(FindingRule finding) =>
        new()
        {
            ["for"] = ChoiceNames.Of(finding.For),
            ["provision"] = Form(finding.Provision),
            ["when"] = finding.When.Text,
            ["zh"] = finding.Zh.Text,
            ["en"] = finding.En.Text,
        };

    private static Fields Form(ProcedureStep step) =>
        new()
        {
            ["for"] = step.For,
            ["provision"] = Form(step.Provision),
            ["documents"] = Texts(step.Documents),
            ["note"] = step.Note,
        };

    private static Fields Form(Invariant invariant) =>
        new()
        {
            ["for"] = ChoiceNames.Of(invariant.For),
            ["when"] = invariant.When?.Text,
            ["holds"] = invariant.Holds?.Text,
            ["risesWith"] = invariant.RisesWith?.Name,
        };

    private static Fields Keyed<T>(IEnumerable<T> items, Func<T, string> key, Func<T, object?> form)
    {
        Fields keyed = [];
        foreach (T item in items)
        {
            keyed.Add(key(item), form(item));
        }

        return keyed;
    }

    private static string[] Texts(IEnumerable<string> texts) => [.. texts];

    /// <summary>Choices in the order of their enumeration; sorted as numbers, which needs no code of its own to be compiled.</summary>
    private static string[] Names<T>(ImmutableArray<T> choices)
        where T : struct, Enum
    {
        int[] ordinals = new int[choices.Length];
        for (int place = 0; place < ordinals.Length; place++)
        {
            ordinals[place] = (int)(object)choices[place];
        }

        Array.Sort(ordinals);
        ImmutableArray<string> names = ChoiceNames.Of(typeof(T));
        return Array.ConvertAll(ordinals, ordinal => names[ordinal]);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => Rational.From(value).ToString();

    private static void WriteSorted(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case Fields fields:
                writer.WriteStartObject();
                string[] keys = [.. fields.Keys];
                Array.Sort(keys, StringComparer.Ordinal);
                foreach (string key in Array.FindAll(keys, key => fields[key] is not null))
                {
                    writer.WritePropertyName(key);
                    WriteSorted(fields[key], writer);
                }

                writer.WriteEndObject();
                break;
            case object[] items:
                writer.WriteStartArray();
                foreach (object item in items)
                {
                    WriteSorted(item, writer);
                }

                writer.WriteEndArray();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteStringValue((string)value!);
                break;
        }
    }

    /// <summary>An object's properties: texts, truth values, lists of them, and objects again; null is not written.</summary>
    private sealed class Fields() : Dictionary<string, object?>(StringComparer.Ordinal);
}
