using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Computes the amounts of a request into their places.</summary>
internal delegate void Prepare<T>(T[] slots);

/// <summary>Gives the place of the deciding rule and its base in fen, or a negative <see cref="Undecided"/>.</summary>
internal delegate int Decide<T>(T[] slots, ulong known, out T fen);

/// <summary>Gives a bit for each condition that is true.</summary>
internal delegate ulong Conditions<T>(T[] slots, ulong known);

/// <summary>Writes what the rules read of an owner into the slots, and adds a bit for each fact that is known.</summary>
internal delegate void Load<in TOwner, T>(TOwner owner, T[] slots, ref ulong known);

/// <summary>
/// A form in which rules run: read step by step, which is ready at once (<see cref="StepReader"/>), or compiled, which
/// takes a while and is then several times as fast (<see cref="DeterminationCompiler{T}"/>). Both are made of the same steps.
/// </summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
internal interface IRuleForm<T>
{
    /// <summary>How many conditions one delegate tells of: the bits of its answer.</summary>
    const int MostConditions = 64;

    /// <summary>The amounts.</summary>
    Prepare<T> Prepare();

    /// <summary>The rules of one determination.</summary>
    Decide<T> Decide(Determination determination, Rounding rounding);

    /// <summary>Up to <see cref="MostConditions"/> conditions.</summary>
    Conditions<T> Conditions(IEnumerable<Node> conditions);

    /// <summary>The reading of those facts of a person that have a place in the layout.</summary>
    Load<PersonFacts, T> LoadPerson();

    /// <summary>The reading of those facts of an employer that have a place in the layout.</summary>
    Load<EmployerFacts, T> LoadEmployer();
}

/// <summary>Why no rule's place is given.</summary>
internal static class Undecided
{
    /// <summary>No rule decides.</summary>
    public const int NoRule = -1;

    /// <summary>Two rules decide: the rule set is faulty.</summary>
    public const int TwoRules = -2;

    /// <summary>The deciding rule's base reads an unknown fact: the rule set is faulty.</summary>
    public const int UnknownBase = -3;
}
