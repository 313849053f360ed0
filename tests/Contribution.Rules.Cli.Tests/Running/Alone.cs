namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>The tests that run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
