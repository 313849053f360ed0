using System.CommandLine;
using Contribution.Rules.Bench.Processes;
using Contribution.Rules.Bench.Report;
using Contribution.Rules.Bench.Rosters;

if (args is [Child.Argument, .. string[] command])
{
    Child.Run(command);
    return 0;
}

RootCommand root = new("Measures Contribution.Rules and prints one table.") { GenerateCommand.Create() };
MeasureCommand.AddTo(root);
return root.Parse(args).Invoke();
