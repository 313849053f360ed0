using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>
/// Finds rows that repeat an earlier one: persons with one identity number, in any form and under any
/// employer, or with one number under one employer; employers with one number.
/// </summary>
internal static class DuplicateCheck
{
    /// <summary>The codes of its hits begin so.</summary>
    public const string Prefix = "duplicate-";

    public static IEnumerable<Anomaly> OfPersons(IEnumerable<QualityRow> rows)
    {
        Dictionary<string, QualityRow> byNumber = new(StringComparer.Ordinal);
        Dictionary<(string Id, string? Employer), QualityRow> byId = [];
        foreach (QualityRow row in rows)
        {
            QualityRow same = PersonOf(row) is string person && !byNumber.TryAdd(person, row) ? byNumber[person] : row;
            (string? Id, string? Employer) key = (row.Id("id"), row.Id("employerId"));
            QualityRow alike = key.Id is not null && !byId.TryAdd(key!, row) ? byId[key!] : row;
            if (same != row)
            {
                yield return Hit(row, "idNumber", Prefix + "person", same);
            }
            else if (alike != row)
            {
                yield return Hit(row, "id", Prefix + "id", alike);
            }
        }
    }

    public static IEnumerable<Anomaly> OfEmployers(IEnumerable<QualityRow> rows)
    {
        Dictionary<string, QualityRow> byId = new(StringComparer.Ordinal);
        foreach (QualityRow row in rows)
        {
            if (row.Id("id") is string id && !byId.TryAdd(id, row))
            {
                yield return Hit(row, "id", Prefix + "id", byId[id]);
            }
        }
    }

    /// <summary>
    /// Gets the number of a person for comparison; truncated numbers and placeholders belong to many persons, and are
    /// not compared.
    /// </summary>
    private static string? PersonOf(QualityRow row) =>
        row.Id("idNumber") is string text
        && !Placeholder.Is(text)
        && IdentityNumber.Parse(text) is { IsCut: false } number
            ? number.Body
            : null;

    private static Anomaly Hit(QualityRow row, string name, string code, QualityRow first)
    {
        string? employer = first.Text("employerId");
        string zh = employer is null ? "" : $"（单位 {employer}）";
        string en = employer is null ? "" : $" (employer {employer})";
        return row.Hit(name, code, new Wording($"与{first.Place.Zh}{zh}重复", $"the same as on {first.Place.En}{en}"));
    }
}
