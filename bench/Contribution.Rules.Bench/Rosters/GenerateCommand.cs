using System.CommandLine;
using System.Globalization;

namespace Contribution.Rules.Bench.Rosters;

/// <summary><c>generate</c>: writes a roster of any size, the same every time.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        Option<int> persons = new("--persons") { Description = "how many persons", Required = true };
        Option<int> perEmployer = new("--per-employer")
        {
            Description = "how many of them one employer has",
            DefaultValueFactory = _ => 100,
        };
        Option<ulong> seed = new("--seed")
        {
            Description = "where the random numbers start from",
            DefaultValueFactory = _ => Roster.DefaultSeed,
        };
        Option<string> folder = new("--out")
        {
            Description = $"the folder for {RosterFiles.Persons} and {RosterFiles.Employers}",
            Required = true,
        };
        Command command = new("generate", "writes a roster of Daqing 2011, pension")
        {
            persons,
            perEmployer,
            seed,
            folder,
        };
        command.SetAction(given =>
        {
            Roster roster = new(given.GetValue(persons), given.GetValue(perEmployer), given.GetValue(seed));
            RosterFiles.Write(roster, given.GetValue(folder)!);
            Console.Out.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{roster.Persons} persons, {roster.Employers} employers")
            );
        });
        return command;
    }
}
