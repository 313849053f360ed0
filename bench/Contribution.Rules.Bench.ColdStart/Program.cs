using Contribution.Rules.Bench.ColdStart;

// Without an argument it does nothing: that is what any .NET process costs.
switch (args)
{
    case ["all"]:
        AllRuleSets.Measure(Console.Out);
        break;
    case ["one", string path]:
        OneRequest.Measure(path, Console.Out);
        break;
}
