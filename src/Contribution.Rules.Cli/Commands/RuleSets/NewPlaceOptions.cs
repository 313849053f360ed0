using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>Reads the place and year of a new rule set, and reports faults.</summary>
internal sealed partial class NewPlaceOptions(Locale locale)
{
    /// <summary>The place and its year.</summary>
    /// <exception cref="UserErrorException">The year is out of range, or the name is missing or wrong.</exception>
    public NewPlace Read(string jurisdiction, string? name, int year, string folder)
    {
        if (year is < NewPlace.FirstYear or > NewPlace.LastYear)
        {
            throw locale.WrongForm(
                "--year",
                year.ToString(CultureInfo.InvariantCulture),
                $"{NewPlace.FirstYear} 至 {NewPlace.LastYear}",
                $"{NewPlace.FirstYear} to {NewPlace.LastYear}"
            );
        }

        string? there = NameOf(jurisdiction, folder);
        string named =
            name
            ?? there
            ?? NameInLetters(jurisdiction)
            ?? throw locale.Error(
                $"{folder} 中还没有 {jurisdiction} 的目录：请给出 --name，如 suihua",
                $"{jurisdiction} has no folder in {folder} yet: give --name, such as suihua"
            );
        if (!PlaceName().IsMatch(named))
        {
            throw locale.WrongForm(
                "--name",
                named,
                "小写字母、数字和连字符，如 suihua",
                "small letters, digits and hyphens, such as suihua"
            );
        }

        return there is null || there == named
            ? new NewPlace(jurisdiction, named, year)
            : throw locale.Error(
                $"--name：“{named}”不对，{jurisdiction} 的目录已是 {jurisdiction}-{there}",
                $"--name: \"{named}\": the folder of {jurisdiction} is {jurisdiction}-{there} already"
            );
    }

    /// <summary>The place's name in small Latin letters; null where the table of places has none.</summary>
    private static string? NameInLetters(string jurisdiction) =>
        PlaceTable.Embedded.Get(jurisdiction)?.En is string name
            ? string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant()
            : null;

    /// <summary>The name by which the place has a folder; null where it has none.</summary>
    private static string? NameOf(string jurisdiction, string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder, jurisdiction + "-*")
                .Select(place => Path.GetFileName(place)[(jurisdiction.Length + 1)..])
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
            : null;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlaceName();
}
