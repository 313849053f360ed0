using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Drafting;

namespace Contribution.Rules.Cli.Commands;

/// <summary>Reads where and when a new rule set is to apply, and says what is wrong with it.</summary>
internal sealed partial class NewPlaceOptions(Locale locale)
{
    private const int FirstYear = 1951;
    private const int LastYear = 2199;

    /// <summary>The place and its year.</summary>
    /// <exception cref="UserErrorException">The code, the year or the name is none.</exception>
    public NewPlace Read(string jurisdiction, string? name, int year, string folder)
    {
        if (!Code().IsMatch(jurisdiction))
        {
            throw Wrong("--jurisdiction", jurisdiction, "应为六位数字(GB/T 2260)", "expected six digits (GB/T 2260)");
        }

        if (year is < FirstYear or > LastYear)
        {
            throw Wrong(
                "--year",
                year.ToString(CultureInfo.InvariantCulture),
                $"应在 {FirstYear} 至 {LastYear} 之间",
                $"expected {FirstYear} to {LastYear}"
            );
        }

        string? there = NameOf(jurisdiction, folder);
        string named =
            name
            ?? there
            ?? throw Wrong("--name", "", "应为地区名,如 suihua", "expected the place's name, such as suihua");
        if (!PlaceName().IsMatch(named))
        {
            throw Wrong(
                "--name",
                named,
                "应为小写字母、数字和连字符,如 suihua",
                "expected small letters, digits and hyphens, such as suihua"
            );
        }

        return there is null || there == named
            ? new NewPlace(jurisdiction, named, year)
            : throw Wrong(
                "--name",
                named,
                $"{jurisdiction} 的目录已是 {jurisdiction}-{there}",
                $"the folder of {jurisdiction} is {jurisdiction}-{there} already"
            );
    }

    /// <summary>The name by which the place has a folder; null where it has none.</summary>
    private static string? NameOf(string jurisdiction, string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder, jurisdiction + "-*")
                .Select(place => Path.GetFileName(place)[(jurisdiction.Length + 1)..])
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
            : null;

    private UserErrorException Wrong(string option, string found, string zh, string en) =>
        new(locale.Pick($"{option}:“{found}”{zh}", $"{option}: \"{found}\": {en}"));

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceName();
}
