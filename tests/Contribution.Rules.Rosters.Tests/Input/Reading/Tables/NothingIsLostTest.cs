using System.Text;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

/// <summary>Whatever stands in a file, each row comes out once.</summary>
public sealed class NothingIsLostTest
{
    private const string Letters = "PQ,,,,\"\"\n\n\r\r\n 1.0E-是职工张\t";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_returns_or_rejects_every_row(int seed)
    {
        Random random = new(seed);
        for (int run = 0; run < 500; run++)
        {
            byte[] nonsense = run % 2 == 0 ? Bytes(random) : Encoding.UTF8.GetBytes(Text(random));
            RosterFile persons = new("p", (byte[])[.. "id,category,employerId,name,备注\n"u8, .. nonsense]);
            RosterFile employers = new("e", (byte[])[.. "id,kind,备注\n"u8, .. nonsense]);

            RosterReading reading = RosterReader.Read(persons, employers);

            Roster roster = reading.Roster;
            reading.Faults.Should().BeEmpty();
            (roster.Persons.Length + roster.Employers.Length + roster.Rejected.Length + reading.NonDataRows)
                .Should()
                .Be(reading.RowsIn);
            ListTable list = RosterReader.CutPersons(persons)!;
            list.Rows.Should().BeInAscendingOrder(row => row.Line).And.OnlyHaveUniqueItems(row => row.Line);
            if (list.NonDataRows.Count == 0)
            {
                Content(string.Concat(list.Rows.Select(row => row.Text)))
                    .Should()
                    .Be(Content(TextDecoding.Decode(persons.Bytes.Span).Split('\n', 2)[1]), "of run {0}", run);
            }
        }
    }

    /// <summary>Gets the content of a text, without separators and the sign by which old programs end a file.</summary>
    private static string Content(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not (',' or '"' or '\u001A')));

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        for (int at = 0; at < bytes.Length; at += 1 + random.Next(6))
        {
            bytes[at] = (byte)",\"\n\r"[random.Next(4)];
        }

        return bytes;
    }

    private static string Text(Random random) => string.Concat(random.GetItems<char>(Letters, random.Next(120)));
}
