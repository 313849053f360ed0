using System.CommandLine;

namespace Contribution.Rules.Fuzz.Running;

/// <summary>The options: the kinds of trials and the duration.</summary>
/// <param name="Seed">Gives the same cases every time.</param>
/// <param name="First">The number of the first case.</param>
/// <param name="Cases">How many cases of each kind; null is the short run's number.</param>
/// <param name="Seconds">For how many seconds each kind runs, in place of a number of cases.</param>
/// <param name="Kinds">The kinds that are tried; none is all of the short run.</param>
/// <param name="Out">The folder that takes what shows a failure.</param>
/// <param name="Rules">The folder of the shipped rule files.</param>
internal sealed record Options(
    ulong Seed,
    long First,
    int? Cases,
    int? Seconds,
    string[] Kinds,
    string Out,
    string Rules
)
{
    public static RootCommand Command(Func<Options, int> run)
    {
        Option<ulong> seed = new("--seed")
        {
            DefaultValueFactory = _ => 20,
            Description = "gives the same cases every time",
        };
        Option<long> first = new("--first") { Description = "the number of the first case" };
        Option<int?> cases = new("--cases") { Description = "how many cases of each kind" };
        Option<int?> seconds = new("--seconds") { Description = "for how many seconds each kind runs" };
        Option<string[]> kinds = new("--kind") { Description = "what is tried; may be given several times" };
        Option<string> kept = new("--out")
        {
            DefaultValueFactory = _ => "artifacts/fuzz",
            Description = "takes what shows a failure",
        };
        Option<string> rules = new("--rules")
        {
            DefaultValueFactory = _ => "rules",
            Description = "the shipped rule files",
        };
        RootCommand root = new("Tries hostile cases on the library and the tool.")
        {
            seed,
            first,
            cases,
            seconds,
            kinds,
            kept,
            rules,
        };
        root.SetAction(parsed =>
            run(
                new Options(
                    parsed.GetValue(seed),
                    parsed.GetValue(first),
                    parsed.GetValue(cases),
                    parsed.GetValue(seconds),
                    parsed.GetValue(kinds) ?? [],
                    parsed.GetValue(kept)!,
                    parsed.GetValue(rules)!
                )
            )
        );
        return root;
    }
}
