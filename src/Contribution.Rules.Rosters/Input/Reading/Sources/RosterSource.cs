using System.Runtime.InteropServices;
using Contribution.Rules.Rosters.Input.Reading.Sources;
using Microsoft.Win32.SafeHandles;

namespace Contribution.Rules.Rosters;

/// <summary>A list that is read piece by piece, once or several times.</summary>
/// <param name="name">The name that messages use.</param>
public abstract class RosterSource(string name)
{
    /// <summary>The origin: facts about the list that are not in its bytes.</summary>
    public ListOrigin Origin { get; private protected init; } = ListOrigin.Plain;

    /// <summary>The name that messages use.</summary>
    public string Name { get; } = name;

    /// <summary>The number of its bytes.</summary>
    public abstract long Length { get; }

    /// <summary>A file in memory.</summary>
    public static RosterSource From(RosterFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new MemorySource(file) { Origin = file.Origin };
    }

    /// <summary>A file that is open, and stays open as long as the list is read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name that messages use.</param>
    /// <param name="origin">The origin of the list; null is none.</param>
    public static RosterSource From(SafeFileHandle file, string name, ListOrigin? origin = null) =>
        new HandleSource(file, name) { Origin = origin ?? ListOrigin.Plain };

    /// <summary>A file on disk; a source that can be read only once, such as a pipe, is read into memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that messages use; null is its path.</param>
    /// <param name="origin">The origin of the list; null is none.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static RosterSource Open(string path, string? name = null, ListOrigin? origin = null)
    {
        using FileStream stream = OpenFile(path);
        if (stream.CanSeek && stream.Length > 0)
        {
            return new DiskSource(path, name ?? path, stream.Length) { Origin = origin ?? ListOrigin.Plain };
        }

        using MemoryStream all = new();
        stream.CopyTo(all);
        return From(new RosterFile(name ?? path, all.ToArray()) { Origin = origin ?? ListOrigin.Plain });
    }

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>Reads it from its beginning.</summary>
    public abstract Stream Begin();

    /// <summary>Makes a source of the same list with another origin; the file is not opened again, as a pipe is read only once.</summary>
    internal RosterSource With(ListOrigin origin) => new OfOrigin(this) { Origin = origin };

    /// <summary>All of it.</summary>
    internal RosterFile ToFile()
    {
        using Stream stream = Begin();
        byte[] all = new byte[Length];
        int read = stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false);
        return new RosterFile(Name, all.AsMemory(0, read)) { Origin = Origin };
    }

    private sealed class MemorySource(RosterFile file) : RosterSource(file.Name)
    {
        public override long Length => file.Bytes.Length;

        public override Stream Begin() =>
            MemoryMarshal.TryGetArray(file.Bytes, out ArraySegment<byte> bytes)
                ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
                : new MemoryStream(file.Bytes.ToArray(), writable: false);
    }

    private sealed class DiskSource(string path, string name, long length) : RosterSource(name)
    {
        public override long Length { get; } = length;

        public override Stream Begin() => OpenFile(path);
    }

    private sealed class HandleSource(SafeFileHandle file, string name) : RosterSource(name)
    {
        public override long Length { get; } = RandomAccess.GetLength(file);

        public override Stream Begin() => new HandleStream(file, Length);
    }

    private sealed class OfOrigin(RosterSource source) : RosterSource(source.Name)
    {
        public override long Length => source.Length;

        public override Stream Begin() => source.Begin();
    }
}
