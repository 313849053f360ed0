namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// A condition as a list of questions, each of which leads on by its answer: nothing is called, and nothing is asked
/// that the answers before have settled.
/// </summary>
internal sealed class Questions
{
    private readonly List<Question> _made = [];
    private readonly Question[] _questions;
    private readonly int _first;

    // Facts that have to be known, or nothing else need be asked.
    private readonly ulong _needed;

    /// <summary>The questions of a condition.</summary>
    public Questions(ConditionStep condition)
    {
        _needed = Needed(condition);
        _first = Add(condition, Question.Holds, Question.Fails);
        _questions = [.. _made];
    }

    /// <summary>Whether the condition holds of a case.</summary>
    /// <exception cref="OverflowException">64 bits do not hold a number that it needs.</exception>
    public bool Hold(long[] slots, ulong known) => (known & _needed) == _needed && Answered(slots, known);

    private bool Answered(long[] slots, ulong known)
    {
        int place = _first;
        while (place >= 0)
        {
            place = _questions[place].Next(slots, known);
        }

        return place == Question.Holds;
    }

    /// <summary>The facts without which the condition does not hold, however the others lie.</summary>
    private static ulong Needed(ConditionStep condition) =>
        condition switch
        {
            KnownStep { All: true } test => test.Bits,
            JointStep { Both: true } joint => Needed(joint.Left) | Needed(joint.Right),
            JointStep joint => Needed(joint.Left) & Needed(joint.Right),
            _ => 0,
        };

    /// <summary>Adds the questions of a condition, behind which two others stand already.</summary>
    /// <returns>Where to begin.</returns>
    private int Add(ConditionStep condition, int yes, int no) =>
        condition switch
        {
            TruthStep truth => truth.Value ? yes : no,
            KnownStep { All: true } test => AreKnown(test.Bits, yes, no),
            KnownStep test => AreKnown(test.Bits, no, yes),
            ComparisonStep compared => Compare(known: 0, compared, yes, no),
            // Nearly every comparison comes with the question whether its facts are known: that is one question.
            JointStep { Both: true, Left: KnownStep { All: true } test, Right: ComparisonStep compared } => Compare(
                test.Bits,
                compared,
                yes,
                no
            ),
            JointStep { Both: true } joint => Add(joint.Left, Add(joint.Right, yes, no), no),
            JointStep joint => Add(joint.Left, yes, Add(joint.Right, yes, no)),
            _ => throw new InvalidOperationException($"no condition: {condition}"),
        };

    private int AreKnown(ulong bits, int yes, int no) =>
        (bits & ~_needed) == 0 ? yes : Ask(new Question(bits & ~_needed, Orders.Any, default, default, yes, no));

    private int Compare(ulong known, ComparisonStep compared, int yes, int no) =>
        Ask(
            new Question(
                known & ~_needed,
                ComparisonOrders.Of(compared.Operation),
                new Operand(compared.Left),
                new Operand(compared.Right),
                yes,
                no
            )
        );

    private int Ask(Question question)
    {
        _made.Add(question);
        return _made.Count - 1;
    }
}
