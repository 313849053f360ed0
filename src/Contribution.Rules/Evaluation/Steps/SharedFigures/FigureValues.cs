namespace Contribution.Rules.Evaluation.Steps.SharedFigures;

/// <summary>The figures and shared conditions of a program for one reference wage.</summary>
internal sealed class FigureValues(long? wage, long[] numbers, ulong[] masks)
{
    /// <summary>The reference wage in its grains; null is not known.</summary>
    public long? Wage => wage;

    /// <summary>The figures.</summary>
    public long[] Numbers => numbers;

    /// <summary>All bits or none for each shared condition.</summary>
    public ulong[] Masks => masks;
}
