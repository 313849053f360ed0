using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>
/// Finds payees of one employer that are most likely one person, as a spreadsheet changed an id on one of the sheets: 0001
/// and 1, or an identity number of 15 and 18 digits. The pay of either would be missing from the other's average.
/// </summary>
internal static class ChangedPayees
{
    /// <summary>The payees, where their names do not say that they are two persons.</summary>
    public static IEnumerable<Payee> Among(IEnumerable<PayLine> lines) =>
        lines
            .GroupBy(line => line.Payee)
            .Select(payee => (payee.Key, Name: NameOf(payee)))
            .GroupBy(payee => (Id: PersonKey.FromId(payee.Key.PersonId), payee.Key.EmployerId))
            .Where(same => same.Skip(1).Any())
            .SelectMany(same => same.Where(one => same.Any(other => MayBeOne(one, other))))
            .Select(payee => payee.Key);

    private static bool MayBeOne((Payee Key, string? Name) one, (Payee Key, string? Name) other) =>
        one.Key != other.Key && (one.Name is null || other.Name is null || one.Name == other.Name);

    private static string? NameOf(IEnumerable<PayLine> lines) =>
        lines.Select(line => line.Name).FirstOrDefault(name => name is not null) is string name
            ? string.Concat(name.Where(letter => !char.IsWhiteSpace(letter)))
            : null;
}
