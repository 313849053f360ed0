using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Usage;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>Which rule sets <c>rules</c> lists: those of a place, an insurance and a year; all where none is named.</summary>
internal sealed class RuleSetFilter(Locale locale)
{
    private const int MostShown = 10;

    private readonly Argument<string?> _place = locale.OptionalArgument(
        "PLACE",
        "地区的名称或代码，如 辽宁；列出本地区、其下级和对其适用的规则集",
        "a place's name or code, such as 辽宁: lists what is of it, of places in it, and what applies to it"
    );

    private readonly Option<int?> _year = locale.Year("--year", "只列这一缴费年度", "of this contribution year only");
    private readonly Option<string> _insurance = locale.Insurance("只列这一险种：", "of this insurance only: ");

    public void AddTo(Command command)
    {
        command.Arguments.Add(_place);
        command.AddOptions(_year, _insurance);
    }

    /// <summary>The requested rule sets, in the order of their ids.</summary>
    /// <exception cref="UserErrorException">
    /// No place or insurance has the name, or no rule set is left; the message names what there is.
    /// </exception>
    public RuleSetId[] Ids(ParseResult parsed, RuleSetCatalogue catalogue)
    {
        NamedPlace names = new(locale);
        string? place = parsed.GetValue(_place) is string text ? Place(names, text, parsed) : null;
        Insurance? insurance = parsed.GetValue(_insurance) is string word
            ? names.Insurance(_insurance.Name, word)
            : null;
        RuleSetId[] ofPlace =
        [
            .. catalogue.Ids.Where(id =>
                place is null
                || PlaceCodes.Chain(id.Jurisdiction).Contains(place)
                || NotCoveredFaults.Applies(catalogue, id, place)
            ),
        ];
        RuleSetId[] ids =
        [
            .. ofPlace.Where(id =>
                (insurance is null || id.Insurance == insurance)
                && (parsed.GetValue(_year) is not int year || id.Year == year)
            ),
        ];
        return ids.Length > 0 ? ids : throw None(ofPlace);
    }

    private string Place(NamedPlace names, string text, ParseResult parsed)
    {
        string? command = NearestName.Find(text, parsed.CommandResult.Command.Subcommands.Select(known => known.Name));
        bool isPlace = PlaceTable.Embedded.Named(text).Length > 0;
        return command is null || isPlace
            ? names.Code(_place.Name, text)
            : throw new UserErrorException(WrongUsage.UnknownCommand(text, command, locale));
    }

    private UserErrorException None(RuleSetId[] ofPlace)
    {
        string[] families = [.. new TypedIds(locale).Families(ofPlace)];
        string there = locale.Clauses(families.Take(MostShown));
        if (families.Length > MostShown)
        {
            there += locale.Pick($"；……共 {families.Length} 项", $"; … {families.Length} in all");
        }

        return there.Length == 0
            ? locale.Error("没有这样的规则集", "there is no such rule set", ExitCode.NotCovered)
            : locale.Error(
                $"没有这样的规则集；现有：{there}",
                $"there is no such rule set; there are: {there}",
                ExitCode.NotCovered
            );
    }
}
