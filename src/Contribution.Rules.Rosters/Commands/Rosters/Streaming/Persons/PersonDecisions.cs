using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

/// <summary>Decides up to 64 persons at once, adds up and writes the lines; each worker has its own.</summary>
/// <param name="rows">The persons.</param>
/// <param name="insurances">The rules, those of the first insurance before the others.</param>
internal abstract class PersonDecisions(PersonRows rows, BlockDecisions[] insurances)
{
    private readonly Written[] _written = new Written[FactColumns.BlockSize];

    /// <summary>The decisions by insurance.</summary>
    public BlockDecisions[] Insurances { get; } = insurances;

    /// <summary>The persons.</summary>
    protected PersonRows Rows { get; } = rows;

    /// <summary>Keeps the person that was read; decides all that are kept where there is no room for another.</summary>
    /// <param name="bytes">The id as it is written stands here; it stays until the persons are decided.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="lines">Takes the lines.</param>
    /// <param name="line">The place of the person, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Add(byte[] bytes, int from, int length, ByteBuffer lines, int line)
    {
        _written[Rows.Count] = new Written(bytes, from, length, line);
        Rows.Keep();
        if (Rows.Count == FactColumns.BlockSize)
        {
            Decide(lines);
        }
    }

    /// <summary>Decides all that are kept, and writes their lines.</summary>
    /// <param name="lines">Takes the lines.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Decide(ByteBuffer lines)
    {
        if (Rows.Count == 0)
        {
            return;
        }

        foreach (BlockDecisions insurance in Insurances)
        {
            insurance.Decide(LineOf);
        }

        WriteAll(lines);
        Rows.Clear();
    }

    /// <summary>Notes that a person of an employer could not be read.</summary>
    public void AddUnread(int employer)
    {
        foreach (BlockDecisions insurance in Insurances)
        {
            insurance.Totals.AddUnread(employer);
        }
    }

    /// <summary>Adds unread persons to the totals of every employer.</summary>
    public void AddUnreadToAll(int persons)
    {
        foreach (BlockDecisions insurance in Insurances)
        {
            insurance.Totals.AddUnreadToAll(persons);
        }
    }

    /// <summary>Writes all that were decided.</summary>
    protected abstract void WriteAll(ByteBuffer lines);

    /// <summary>The id of a person as it is written.</summary>
    protected ReadOnlySpan<byte> IdOf(int row) => _written[row].Id;

    /// <summary>The place of a person, for the report of a defect.</summary>
    protected string LineOf(int row) => $"line {_written[row].Line}";

    /// <summary>How the list writes a person.</summary>
    private readonly struct Written(byte[] bytes, int from, int length, int line)
    {
        public ReadOnlySpan<byte> Id => bytes.AsSpan(from, length);
        public int Line => line;
    }
}
