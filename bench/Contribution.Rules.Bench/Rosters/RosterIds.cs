using System.Globalization;

namespace Contribution.Rules.Bench.Rosters;

/// <summary>The numbers of persons and employers.</summary>
internal static class RosterIds
{
    public static string OfPerson(int place) => place.ToString("'P'00000000", CultureInfo.InvariantCulture);

    public static string OfEmployer(int place) => place.ToString("'E'000000", CultureInfo.InvariantCulture);
}
