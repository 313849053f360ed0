namespace Contribution.Rules.Fuzz.Running;

/// <summary>A kind of hostile case, and what must hold of each.</summary>
internal interface ITrial
{
    /// <summary>The name of the trial for <c>--kind</c>.</summary>
    string Kind { get; }

    /// <summary>How many cases the short run tries.</summary>
    int ShortRun { get; }

    /// <summary>Tries one case, which its number and the seed decide.</summary>
    /// <returns>What is broken, or null; and what is counted of it.</returns>
    Failure? Try(long number, Dice dice, Counts counts);
}
