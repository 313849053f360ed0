using System.Security.Cryptography;
using System.Text;
using Contribution.Rules.Rosters.Commands.Merge;

namespace Contribution.Rules.Rosters.Tests.Commands.Merge;

public sealed class HashedSourceTest : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("id,category\nP,employee\n")]
    [InlineData("\uFEFFid,category\nP,employee\n")]
    [InlineData("")]
    [InlineData("a")]
    public void Read_hashes_all_bytes_for_any_size_of_reads(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        HashedSource source = new(RosterSource.From(new RosterFile("persons.csv", bytes)));

        // As a list is read: its start to look for a byte order mark, and then from behind it.
        using (Stream stream = source.Begin())
        {
            int start = stream.ReadAtLeast(new byte[3], 3, throwOnEndOfStream: false);
            stream.Position = text.StartsWith('\uFEFF') ? start : 0;
            while (stream.Read(new byte[5]) > 0) { }
        }

        source
            .Read()
            .Should()
            .BeEquivalentTo(new PartList(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), []));
    }

    [Fact]
    public void Read_refuses_a_list_that_changed_between_two_readings()
    {
        File.WriteAllText(_file, "id\nP\n");
        HashedSource source = new(RosterSource.Open(_file));
        ReadAll(source);
        File.WriteAllText(_file, "id\nQ\n");
        ReadAll(source);

        source.Invoking(changed => changed.Read()).Should().Throw<IOException>().WithMessage("*changed while*");
    }

    [Fact]
    public void Read_gives_no_hash_of_a_list_that_was_read_in_part()
    {
        HashedSource source = new(RosterSource.From(new RosterFile("persons.csv", "id\nP\n"u8.ToArray())));
        using (Stream stream = source.Begin())
        {
            stream.ReadByte();
        }

        source.Invoking(partly => partly.Read()).Should().Throw<InvalidOperationException>();
    }

    private static void ReadAll(HashedSource source)
    {
        using Stream stream = source.Begin();
        stream.CopyTo(Stream.Null);
    }
}
