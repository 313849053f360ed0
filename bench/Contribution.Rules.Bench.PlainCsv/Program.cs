using Contribution.Rules.Bench.PlainCsv;

if (args is not [string roster, string folder])
{
    Console.Error.WriteLine("usage: Contribution.Rules.Bench.PlainCsv ROSTER OUT");
    return 2;
}

PlainRoster.Decide(roster, folder);
return 0;
